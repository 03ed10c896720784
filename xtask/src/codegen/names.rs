//! Rust names from a service's names.

/// Names that a shape cannot take: the prelude's, and those that generated code uses.
const TAKEN: &[&str] = &[
    "Acceptor",
    "BTreeMap",
    "Blob",
    "Body",
    "Box",
    "Boxed",
    "Call",
    "Checksum",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Document",
    "Error",
    "ErrorSchema",
    "Expect",
    "Fn",
    "From",
    "Into",
    "ItemSchema",
    "Location",
    "MapSchema",
    "Member",
    "Namespace",
    "None",
    "Operation",
    "OperationSchema",
    "Option",
    "Paginated",
    "Paginator",
    "Protocol",
    "Reader",
    "Result",
    "Schema",
    "Self",
    "Send",
    "ServiceSchema",
    "Shape",
    "Some",
    "String",
    "Sync",
    "Target",
    "Timestamp",
    "TimestampFormat",
    "Vec",
    "Waiter",
    "WaiterState",
    "Writer",
];

/// Methods that calls have already.
const CALL_METHODS: &[&str] =
    &["send", "pages", "items", "presign", "input", "max_wait", "delay", "attempt_timeout", "timeout", "answer_limit"];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The name of a type: the service's own, prefixed with the service where it would clash.
pub fn type_name(shape: &str, service: &str) -> String {
    let name: String = shape.split('_').map(upper_first).collect();
    if TAKEN.contains(&name.as_str()) { format!("{}{name}", upper_first(&service.to_ascii_lowercase())) } else { name }
}

/// The name of a field: `InstanceId` is `instance_id`, `Type` is `r#type`.
pub fn field_name(member: &str) -> String {
    let name = snake(member);
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{name}"),
        _ => name,
    }
}

/// The name of a call's setter: the field's, unless calls have a method of that name.
pub fn setter_name(member: &str) -> String {
    let name = field_name(member);
    if CALL_METHODS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// `RunInstances` is `run_instances`, `DBName` is `db_name`, `ETag` is `e_tag`, `ARNs` is `arns`, `IPv6` is `ipv6`.
pub fn snake(name: &str) -> String {
    let name = name.replace("IPv", "Ipv").replace(['-', '.', ' ', '/'], "_");
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let previous = at.checked_sub(1).map(|i| chars[i]);
        let next = chars.get(at + 1).copied();
        let plural = next == Some('s') && chars.get(at + 2).is_none_or(|after| after.is_uppercase());
        let starts = match previous {
            Some(p) if c.is_uppercase() => {
                p.is_lowercase() || p.is_ascii_digit() || (p.is_uppercase() && next.is_some_and(char::is_lowercase) && !plural)
            }
            _ => false,
        };
        if starts && !out.ends_with('_') {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// The name of a constant for an enum's value: `t2.micro` is `T2_MICRO`, `AES256` is `AES256`, `us-west-2` is `US_WEST_2`.
pub fn constant(value: &str) -> String {
    let mut out = String::new();
    let separated: String = value.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let text = if separated.chars().any(|c| c.is_ascii_lowercase()) && separated.chars().any(|c| c.is_ascii_uppercase()) {
        snake(&separated)
    } else {
        separated
    };
    for c in text.chars() {
        if c != '_' || !(out.is_empty() || out.ends_with('_')) {
            out.extend(c.to_uppercase());
        }
    }
    let out = out.trim_end_matches('_').to_owned();
    match out.chars().next() {
        None => "EMPTY".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{out}"),
        Some(_) => out,
    }
}

fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
