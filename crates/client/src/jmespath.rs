//! The part of JMESPath that paginators and waiters use, over structures by their schema.
//!
//! Members (`State.Name`), `[]`, `[*]`, `[n]`, `[?condition]`, `||`, `&&`, `!`, comparisons, `length(…)`, literals in backticks
//! or single quotes, and parentheses. Anything else is an error when it is parsed.
//!
//! Source: <https://jmespath.org/specification.html>

use std::{borrow::Cow, cell::Cell, fmt};

use pileus_shape::{Field, Structure, Value};

use crate::{Error, ErrorKind, Result};

/// How deep expressions may nest.
const DEPTH_MAX: usize = 16;

/// A parsed expression.
#[derive(Debug)]
pub(crate) struct Expression<'e> {
    root: Node<'e>,
}

#[derive(Debug)]
enum Node<'e> {
    /// The value that is asked itself.
    Current,
    Literal(Literal<'e>),
    Member(Box<Node<'e>>, &'e str),
    Index(Box<Node<'e>>, i64),
    /// The list within the list, one level.
    Flatten(Box<Node<'e>>),
    /// The second for each item of the first, absent ones left out.
    Project(Box<Node<'e>>, Box<Node<'e>>),
    /// The items of the first for which the second is true.
    Filter(Box<Node<'e>>, Box<Node<'e>>),
    Or(Box<Node<'e>>, Box<Node<'e>>),
    And(Box<Node<'e>>, Box<Node<'e>>),
    Not(Box<Node<'e>>),
    Compare(Box<Node<'e>>, Comparison, Box<Node<'e>>),
    Length(Box<Node<'e>>),
}

#[derive(Clone, Copy, Debug)]
enum Literal<'e> {
    Null,
    Boolean(bool),
    Number(f64),
    Text(&'e str),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What an expression gives.
#[derive(Clone, Debug)]
pub(crate) enum Found<'v> {
    Null,
    Boolean(bool),
    Number(f64),
    Text(&'v str),
    List(Vec<Found<'v>>),
    /// Any other value: a structure, a map, a list as it stands, a timestamp, bytes.
    Value(Value<'v>),
}

impl<'e> Expression<'e> {
    /// Parses an expression, whole.
    pub(crate) fn parse(text: &'e str) -> Result<Self> {
        let mut parser = Parser { text, at: 0, depth: 0 };
        let root = parser.expression(0)?;
        match parser.rest() {
            "" => Ok(Self { root }),
            _ => Err(parser.wrong("the end")),
        }
    }

    /// What it gives of `structure`.
    pub(crate) fn find<'v>(&self, structure: &'v dyn Structure) -> Found<'v>
    where
        'e: 'v,
    {
        self.root.find(&Found::Value(Value::Structure(structure)), &Cell::new(false))
    }

    /// What it gives of `structure`, for people: short, and without what is secret.
    pub(crate) fn show(&self, structure: &dyn Structure) -> String {
        let secret = Cell::new(false);
        let found = self.root.find(&Found::Value(Value::Structure(structure)), &secret);
        match (secret.get(), &found) {
            (true, Found::Boolean(_) | Found::Null) | (false, _) => Shown(&found).to_string(),
            (true, _) => "** redacted **".to_owned(),
        }
    }
}

impl<'e> Node<'e> {
    fn find<'v>(&self, current: &Found<'v>, secret: &Cell<bool>) -> Found<'v>
    where
        'e: 'v,
    {
        match self {
            Self::Current => current.clone(),
            Self::Literal(Literal::Null) => Found::Null,
            Self::Literal(Literal::Boolean(v)) => Found::Boolean(*v),
            Self::Literal(Literal::Number(v)) => Found::Number(*v),
            Self::Literal(Literal::Text(v)) => Found::Text(v),
            Self::Member(of, name) => of.find(current, secret).member(name, secret),
            Self::Index(of, index) => {
                let mut items = of.find(current, secret).into_items().unwrap_or_default();
                let at = if *index < 0 { items.len() as i64 + index } else { *index };
                match usize::try_from(at) {
                    Ok(at) if at < items.len() => items.swap_remove(at),
                    _ => Found::Null,
                }
            }
            Self::Flatten(of) => match of.find(current, secret).into_items() {
                None => Found::Null,
                Some(items) => {
                    let mut flat = Vec::with_capacity(items.len());
                    for item in items {
                        match item.is_list() {
                            true => flat.extend(item.into_items().unwrap_or_default()),
                            false => flat.push(item),
                        }
                    }
                    Found::List(flat)
                }
            },
            Self::Project(of, each) => match of.find(current, secret).into_items() {
                None => Found::Null,
                Some(items) => {
                    let found = items.iter().map(|item| each.find(item, secret));
                    Found::List(found.filter(|found| !matches!(found, Found::Null)).collect())
                }
            },
            Self::Filter(of, condition) => match of.find(current, secret).into_items() {
                None => Found::Null,
                Some(mut items) => {
                    items.retain(|item| condition.find(item, secret).is_true());
                    Found::List(items)
                }
            },
            Self::Or(a, b) => Some(a.find(current, secret)).filter(Found::is_true).unwrap_or_else(|| b.find(current, secret)),
            Self::And(a, b) => {
                let a = a.find(current, secret);
                if a.is_true() { b.find(current, secret) } else { a }
            }
            Self::Not(a) => Found::Boolean(!a.find(current, secret).is_true()),
            Self::Compare(a, comparison, b) => compare(&a.find(current, secret), *comparison, &b.find(current, secret)),
            Self::Length(of) => match of.find(current, secret) {
                Found::List(items) => Found::Number(items.len() as f64),
                Found::Text(text) => Found::Number(text.chars().count() as f64),
                Found::Value(Value::List(list)) => Found::Number(list.len() as f64),
                Found::Value(Value::Map(map)) => Found::Number(map.len() as f64),
                _ => Found::Null,
            },
        }
    }
}

impl<'v> Found<'v> {
    fn of(value: Value<'v>) -> Self {
        match value {
            Value::Boolean(v) => Self::Boolean(v),
            Value::Integer(v) => Self::Number(v.into()),
            Value::Long(v) => Self::Number(v as f64),
            Value::Float(v) => Self::Number(v.into()),
            Value::Double(v) => Self::Number(v),
            Value::String(v) => Self::Text(v),
            other => Self::Value(other),
        }
    }

    /// JMESPath's idea of true: not absent, false or empty.
    pub(crate) fn is_true(&self) -> bool {
        match self {
            Self::Null => false,
            Self::Boolean(v) => *v,
            Self::Text(v) => !v.is_empty(),
            Self::List(v) => !v.is_empty(),
            Self::Value(Value::List(v)) => !v.is_empty(),
            Self::Value(Value::Map(v)) => !v.is_empty(),
            Self::Number(_) | Self::Value(_) => true,
        }
    }

    /// A plain value as text: `true`, `12`, or the text itself.
    pub(crate) fn text(&self) -> Option<Cow<'v, str>> {
        match self {
            Self::Boolean(v) => Some(Cow::Owned(v.to_string())),
            Self::Number(v) => Some(Cow::Owned(v.to_string())),
            Self::Text(v) => Some(Cow::Borrowed(v)),
            _ => None,
        }
    }

    /// The items of a list; of anything else none.
    pub(crate) fn items(&self) -> Vec<Found<'v>> {
        self.clone().into_items().unwrap_or_default()
    }

    fn is_list(&self) -> bool {
        matches!(self, Self::List(_) | Self::Value(Value::List(_)))
    }

    fn into_items(self) -> Option<Vec<Self>> {
        match self {
            Self::List(items) => Some(items),
            Self::Value(Value::List(list)) => Some((0..list.len()).filter_map(|at| list.get(at)).map(Self::of).collect()),
            _ => None,
        }
    }

    fn member(&self, name: &str, secret: &Cell<bool>) -> Self {
        match *self {
            Self::Value(Value::Structure(structure)) => {
                let schema = structure.schema();
                let Some(at) = schema.position(name) else { return Self::Null };
                if schema.sensitive || schema.members[at].is_sensitive() {
                    secret.set(true);
                }
                let mut found = Self::Null;
                structure.encode(&mut |index: usize, field: &'v dyn Field| {
                    if index == at {
                        found = field.get().map_or(Self::Null, Self::of);
                    }
                });
                found
            }
            Self::Value(Value::Map(map)) => {
                map.entries().find(|(key, _)| *key == name).map_or(Self::Null, |(_, value)| Self::of(value))
            }
            _ => Self::Null,
        }
    }
}

fn compare<'v>(a: &Found<'v>, comparison: Comparison, b: &Found<'v>) -> Found<'v> {
    use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
    let equal = match (a, b) {
        (Found::Null, Found::Null) => true,
        (Found::Boolean(a), Found::Boolean(b)) => a == b,
        (Found::Number(a), Found::Number(b)) => a == b,
        (Found::Text(a), Found::Text(b)) => a == b,
        _ => false,
    };
    let result = match (comparison, a, b) {
        (Equal, ..) => equal,
        (NotEqual, ..) => !equal,
        (Less, Found::Number(a), Found::Number(b)) => a < b,
        (LessOrEqual, Found::Number(a), Found::Number(b)) => a <= b,
        (Greater, Found::Number(a), Found::Number(b)) => a > b,
        (GreaterOrEqual, Found::Number(a), Found::Number(b)) => a >= b,
        _ => return Found::Null,
    };
    Found::Boolean(result)
}

/// A value in an error's text.
struct Shown<'a, 'v>(&'a Found<'v>);

impl fmt::Display for Shown<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// So many items of a list are enough to see what is the matter.
        const ITEMS: usize = 8;
        match self.0 {
            Found::Null => f.write_str("absent"),
            Found::Boolean(v) => write!(f, "{v}"),
            Found::Number(v) => write!(f, "{v}"),
            Found::Text(v) => write!(f, "{v:?}"),
            Found::Value(v) => write!(f, "{v:?}"),
            Found::List(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().take(ITEMS).enumerate() {
                    write!(f, "{}{}", if at == 0 { "" } else { ", " }, Shown(item))?;
                }
                match items.len().saturating_sub(ITEMS) {
                    0 => f.write_str("]"),
                    more => write!(f, ", and {more} more]"),
                }
            }
        }
    }
}

struct Parser<'e> {
    text: &'e str,
    at: usize,
    depth: usize,
}

// Binding strength, weakest first, as JMESPath's grammar has it.
const OR: u8 = 1;
const AND: u8 = 2;
const COMPARE: u8 = 3;
const FLATTEN: u8 = 4;
const PROJECT: u8 = 5;
const MEMBER: u8 = 6;

impl<'e> Parser<'e> {
    fn expression(&mut self, floor: u8) -> Result<Node<'e>> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(self.wrong("less nesting"));
        }
        let first = self.first()?;
        let node = self.follow(first, floor)?;
        self.depth -= 1;
        Ok(node)
    }

    fn first(&mut self) -> Result<Node<'e>> {
        self.space();
        if self.eat("@") {
            return Ok(Node::Current);
        }
        if self.eat("!") {
            return Ok(Node::Not(Box::new(self.expression(COMPARE)?)));
        }
        if self.eat("(") {
            let inner = self.expression(0)?;
            return self.require(")").map(|()| inner);
        }
        if self.eat("`") {
            return self.until('`').and_then(|text| self.literal(text.trim()));
        }
        if self.eat("'") {
            return self.until('\'').map(|text| Node::Literal(Literal::Text(text)));
        }
        // A bracket that stands first looks into the value itself.
        if self.rest().starts_with('[') {
            return Ok(Node::Current);
        }
        let name = self.name()?;
        if !self.eat("(") {
            return Ok(Node::Member(Box::new(Node::Current), name));
        }
        if name != "length" {
            return Err(self.wrong("length, the only function here,"));
        }
        let of = self.expression(0)?;
        self.require(")")?;
        Ok(Node::Length(Box::new(of)))
    }

    /// What follows a node and binds it more strongly than `floor`.
    fn follow(&mut self, mut node: Node<'e>, floor: u8) -> Result<Node<'e>> {
        loop {
            self.space();
            let (a, rest) = (Box::new(node), self.rest());
            node = if rest.starts_with("||") && OR > floor {
                self.at += 2;
                Node::Or(a, Box::new(self.expression(OR)?))
            } else if rest.starts_with("&&") && AND > floor {
                self.at += 2;
                Node::And(a, Box::new(self.expression(AND)?))
            } else if rest.starts_with('.') && MEMBER > floor {
                self.at += 1;
                Node::Member(a, self.name()?)
            } else if rest.starts_with("[]") && FLATTEN > floor {
                self.at += 2;
                self.project(Node::Flatten(a), FLATTEN)?
            } else if rest.starts_with("[*]") && MEMBER > floor {
                self.at += 3;
                self.project(*a, PROJECT)?
            } else if rest.starts_with("[?") && MEMBER > floor {
                self.at += 2;
                let condition = self.expression(0)?;
                self.require("]")?;
                self.project(Node::Filter(a, Box::new(condition)), PROJECT)?
            } else if rest.starts_with('[') && !rest.starts_with("[]") && !rest.starts_with("[*") && MEMBER > floor {
                self.at += 1;
                let text = self.until(']')?;
                Node::Index(a, text.parse().map_err(|_| self.wrong("a number in brackets"))?)
            } else if let Some((comparison, len)) = comparison(rest).filter(|_| COMPARE > floor) {
                self.at += len;
                Node::Compare(a, comparison, Box::new(self.expression(COMPARE)?))
            } else {
                return Ok(*a);
            };
        }
    }

    /// What follows a list is asked of each of its items.
    fn project(&mut self, list: Node<'e>, floor: u8) -> Result<Node<'e>> {
        let each = self.follow(Node::Current, floor)?;
        Ok(match each {
            Node::Current => list,
            each => Node::Project(Box::new(list), Box::new(each)),
        })
    }

    fn literal(&self, text: &'e str) -> Result<Node<'e>> {
        Ok(Node::Literal(match text {
            "null" => Literal::Null,
            "true" => Literal::Boolean(true),
            "false" => Literal::Boolean(false),
            _ => match (text.strip_prefix('"').and_then(|text| text.strip_suffix('"')), text.parse()) {
                (Some(text), _) if !text.contains('\\') => Literal::Text(text),
                (None, Ok(number)) => Literal::Number(number),
                _ => return Err(self.wrong("null, true, false, a number or a plain string in backticks")),
            },
        }))
    }

    fn name(&mut self) -> Result<&'e str> {
        self.space();
        let rest = self.rest();
        let len = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        if len == 0 || rest.as_bytes()[0].is_ascii_digit() {
            return Err(self.wrong("a name"));
        }
        self.at += len;
        Ok(&rest[..len])
    }

    fn until(&mut self, end: char) -> Result<&'e str> {
        let rest = self.rest();
        let len = rest.find(end).ok_or_else(|| self.wrong(&format!("{end:?}")))?;
        self.at += len + end.len_utf8();
        Ok(&rest[..len])
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }

    fn require(&mut self, token: &str) -> Result<()> {
        self.space();
        if self.eat(token) { Ok(()) } else { Err(self.wrong(&format!("{token:?}"))) }
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn rest(&self) -> &'e str {
        &self.text[self.at..]
    }

    fn wrong(&self, expected: &str) -> Error {
        let message = format!("the model's expression {:?} cannot be read: {expected} expected at {:?}", self.text, self.rest());
        Error::new(ErrorKind::Response, message)
    }
}

fn comparison(rest: &str) -> Option<(Comparison, usize)> {
    let known = [
        ("==", Comparison::Equal),
        ("!=", Comparison::NotEqual),
        ("<=", Comparison::LessOrEqual),
        (">=", Comparison::GreaterOrEqual),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
    ];
    known.into_iter().find(|(token, _)| rest.starts_with(token)).map(|(token, comparison)| (comparison, token.len()))
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use pileus_shape::{Shape, prelude::*};

    use super::*;

    #[derive(Clone, Debug, Default)]
    struct Node {
        name: Option<String>,
        count: Option<i32>,
        nodes: Option<Vec<Node>>,
        tags: Option<BTreeMap<String, String>>,
        secret: Option<String>,
    }

    const NODES: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
    const TAGS: Target = Target::Map(&MapSchema { key: field("key", "", STRING), value: field("value", "", STRING) });

    impl Shape for Node {
        const SCHEMA: &'static Schema = &Schema {
            name: "Node",
            members: &[
                field("Name", "", STRING),
                field("Count", "", INTEGER),
                field("Nodes", "", NODES),
                field("Tags", "", TAGS),
                field("Secret", "", STRING).sensitive(),
            ],
            ..Schema::NONE
        };
        members! { name, count, nodes, tags, secret }
    }

    fn node(name: &str, count: i32, nodes: Vec<Node>) -> Node {
        Node { name: Some(name.into()), count: Some(count), nodes: Some(nodes), ..Node::default() }
    }

    /// `root` holds `a` with leaves of 1 and 2, `b` without leaves, and one that is empty.
    fn tree() -> Node {
        let mut root = node(
            "root",
            0,
            vec![
                node("a", 1, vec![node("a1", 1, Vec::new()), node("a2", 2, Vec::new())]),
                node("b", 2, Vec::new()),
                Node::default(),
            ],
        );
        root.tags = Some([("Key".to_owned(), "value".to_owned())].into());
        root.secret = Some("hush".to_owned());
        root
    }

    #[test]
    fn expressions() {
        let tree = tree();
        for (expression, expected) in [
            ("Name", "\"root\""),
            ("Tags.Key", "\"value\""),
            ("Tags.None", "absent"),
            ("Nothing.At.All", "absent"),
            ("Count", "0"),
            ("Nodes[].Name", "[\"a\", \"b\"]"),
            ("Nodes[*].Name", "[\"a\", \"b\"]"),
            ("Nodes[].Nodes[].Name", "[\"a1\", \"a2\"]"),
            ("Nodes[*].Nodes[].Name", "[\"a1\", \"a2\"]"),
            ("Nodes[*].Nodes[*].Name", "[[\"a1\", \"a2\"], []]"),
            ("Nodes[0].Name", "\"a\""),
            ("Nodes[-2].Name", "\"b\""),
            ("Nodes[7].Name", "absent"),
            ("Nodes[-7]", "absent"),
            ("Nodes[].Nodes[0].Name", "[\"a1\"]"),
            ("Nodes[?Count == `2`].Name", "[\"b\"]"),
            ("Nodes[?Count > `0` && Name != 'a'].Name", "[\"b\"]"),
            ("Nodes[?!Name]|", ""),
            ("length(Nodes)", "3"),
            ("length(Name)", "4"),
            ("length(Tags)", "1"),
            ("length(Count)", "absent"),
            ("length(Nodes[].Nodes[]) == `2`", "true"),
            ("length(Nodes[?!(Name)]) == `1`", "true"),
            ("length(Nothing[]) > `0`", "absent"),
            ("Nothing || Nodes[-2].Name", "\"b\""),
            ("Name || Count", "\"root\""),
            ("Nothing && Name", "absent"),
            ("Name && Count", "0"),
            ("!Nothing", "true"),
            ("!Tags.None && !Tags.Key == `false`", "true"),
            ("Name == 'root' && Count <= `0`", "true"),
            ("Name == `\"root\"`", "true"),
            ("Count < Name", "absent"),
            ("`true` == `true`", "true"),
            ("`null`", "absent"),
            ("@.Name", "\"root\""),
            ("Name[]", "absent"),
            (" ( Name ) ", "\"root\""),
        ] {
            match Expression::parse(expression) {
                Ok(parsed) => assert_eq!(parsed.show(&tree), expected, "{expression}"),
                Err(_) => assert_eq!(expected, "", "{expression}"),
            }
        }
    }

    #[test]
    fn what_is_sensitive_does_not_show() {
        let tree = tree();
        let show = |text| Expression::parse(text).unwrap().show(&tree);
        assert_eq!(show("Secret"), "** redacted **");
        assert_eq!(show("Nothing || Secret"), "** redacted **");
        assert_eq!(show("length(Secret) > `0`"), "true");
        assert_eq!(Expression::parse("Secret").unwrap().find(&tree).text().unwrap(), "hush");
    }

    #[test]
    fn wrong_expressions() {
        for text in
            ["", "a.", "a[", "a[x]", "a ||", "f(a)", "length(a", "`x`", "`1", "a b", "a | b", "{a: b}", "a.*", "\"a", "1a"]
        {
            let error = Expression::parse(text).unwrap_err();
            assert!(error.to_string().contains("cannot be read"), "{text}: {error}");
        }
        assert!(Expression::parse(&"(".repeat(10_000)).is_err());
        assert!(Expression::parse(&"!".repeat(10_000)).is_err());
        let error = Expression::parse("Nodes[].f(a)").unwrap_err().to_string();
        assert!(error.contains("\"Nodes[].f(a)\"") && error.contains("expected at \"(a)\""), "{error}");
    }

    #[test]
    fn every_expression_of_the_services_is_read() {
        let services = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../services");
        let mut count = 0;
        for service in fs::read_dir(services).unwrap() {
            for file in fs::read_dir(service.unwrap().path().join("src/generated")).unwrap() {
                let text = fs::read_to_string(file.unwrap().path()).unwrap();
                let mut texts = Vec::new();
                for key in ["path: ", "more_results: "] {
                    texts.extend(text.split(key).skip(1).filter_map(|rest| rest.strip_prefix('"')?.split('"').next()));
                }
                for key in ["output_token: &[", "result_key: &["] {
                    let lists = text.split(key).skip(1).filter_map(|rest| rest.split("],").next());
                    texts.extend(lists.flat_map(|list| list.split('"').skip(1).step_by(2)));
                }
                for text in texts.into_iter().filter(|text| !text.is_empty()) {
                    Expression::parse(text).unwrap_or_else(|error| panic!("{error}"));
                    count += 1;
                }
            }
        }
        assert!(count > 400, "{count}");
    }
}
