use crate::TimestampFormat;

/// What a structure is made of.
#[derive(Debug)]
pub struct Schema {
    /// The model's name.
    pub name: &'static str,
    /// The members in the model's order.
    pub members: &'static [Member],
    /// The name of the XML element when the structure is the root of a document; empty for the protocol's default.
    pub xml_name: &'static str,
    /// The XML namespace of that element.
    pub namespace: Option<&'static Namespace>,
    /// What the model says of an error structure.
    pub error: Option<&'static ErrorSchema>,
    /// Whether exactly one member is set.
    pub union: bool,
    /// Whether nothing of it may be printed.
    pub sensitive: bool,
}

/// What the model says of an error structure.
#[derive(Debug)]
pub struct ErrorSchema {
    /// The code on the wire, where it is not the structure's name.
    pub code: &'static str,
    /// The HTTP status; 0 when the model gives none.
    pub status: u16,
}

/// An XML namespace: `xmlns="uri"`, or `xmlns:prefix="uri"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Namespace {
    /// The address that names it.
    pub uri: &'static str,
    /// The prefix; empty for the default namespace.
    pub prefix: &'static str,
}

/// One member of a structure, or the item of a list or map: its names, its type's kind, its bindings.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The model's name.
    pub name: &'static str,
    /// The name on the wire (an XML element, a header, a query parameter), where it is not `name`.
    pub wire: Option<&'static str>,
    /// The name in ec2Query requests, where it does not follow from `wire`.
    pub query: Option<&'static str>,
    /// The kind of its type.
    pub target: Target,
    /// Where an HTTP message carries it.
    pub location: Location,
    /// How its timestamp is written, when the model overrides the default of its location.
    pub timestamp: Option<TimestampFormat>,
    /// The XML namespace of its element.
    pub namespace: Option<&'static Namespace>,
    flags: u16,
}

/// The kind of a member's type.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Target {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    String,
    Enum,
    Timestamp,
    Blob,
    Document,
    /// A blob that is streamed, never whole in memory.
    Body,
    Structure,
    List(&'static ItemSchema),
    Map(&'static MapSchema),
}

/// What a list's items are.
#[derive(Debug)]
pub struct ItemSchema {
    /// The item; `wire` is the name of its XML element, absent for the protocol's default.
    pub item: Member,
}

/// What a map's entries are.
#[derive(Debug)]
pub struct MapSchema {
    /// The key; `wire` is the name of its XML element, absent for `key`.
    pub key: Member,
    /// The value; `wire` is the name of its XML element, absent for `value`.
    pub value: Member,
}

/// Where an HTTP message carries a member. Protocols that are not REST ignore it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the document with the others.
    Body,
    /// It is the whole body.
    Payload,
    /// In the header named `wire`.
    Header,
    /// A map: one header an entry, `wire` is the prefix of their names.
    Headers,
    /// In the query parameter named `wire`.
    Query,
    /// A map: one query parameter an entry.
    QueryMap,
    /// In the path, at the label named `wire`.
    Label,
    /// It is the HTTP status.
    Status,
}

/// A member called `name` by the model and `wire` on the wire (empty for the same), of kind `target`.
pub const fn field(name: &'static str, wire: &'static str, target: Target) -> Member {
    let wire = if wire.is_empty() { None } else { Some(wire) };
    Member { name, wire, query: None, target, location: Location::Body, timestamp: None, namespace: None, flags: 0 }
}

const REQUIRED: u16 = 1;
const IDEMPOTENCY_TOKEN: u16 = 1 << 1;
const SENSITIVE: u16 = 1 << 2;
const FLATTENED: u16 = 1 << 3;
const ATTRIBUTE: u16 = 1 << 4;
const HOST_LABEL: u16 = 1 << 5;
const EVENT_STREAM: u16 = 1 << 6;
const JSON_VALUE: u16 = 1 << 7;
const REQUIRES_LENGTH: u16 = 1 << 8;

macro_rules! flag {
    ($($set:ident, $is:ident, $bit:ident, $doc:literal;)*) => { $(
        #[doc = concat!("Marks the member: ", $doc)]
        #[must_use]
        pub const fn $set(mut self) -> Self { self.flags |= $bit; self }
        #[doc = concat!("Whether ", $doc)]
        pub const fn $is(&self) -> bool { self.flags & $bit != 0 }
    )* };
}

impl Member {
    flag! {
        required, is_required, REQUIRED, "a request without it is refused before it is sent.";
        idempotency_token, is_idempotency_token, IDEMPOTENCY_TOKEN, "the client fills it with a random UUID when absent.";
        sensitive, is_sensitive, SENSITIVE, "its value is never printed.";
        flattened, is_flattened, FLATTENED, "its items stand without a wrapping element.";
        attribute, is_attribute, ATTRIBUTE, "it is an XML attribute of its structure's element.";
        host_label, is_host_label, HOST_LABEL, "it is part of the host name.";
        event_stream, is_event_stream, EVENT_STREAM, "it is a stream of framed events.";
        json_value, is_json_value, JSON_VALUE, "its text is JSON, in base64 when in a header.";
        requires_length, is_requires_length, REQUIRES_LENGTH, "a stream must have a known length.";
    }

    /// The member with its name in ec2Query requests.
    #[must_use]
    pub const fn query_name(mut self, name: &'static str) -> Self {
        self.query = Some(name);
        self
    }

    /// The member carried elsewhere than in the document.
    #[must_use]
    pub const fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    /// The member with its own timestamp format.
    #[must_use]
    pub const fn format(mut self, format: TimestampFormat) -> Self {
        self.timestamp = Some(format);
        self
    }

    /// The member with an XML namespace.
    #[must_use]
    pub const fn xmlns(mut self, namespace: &'static Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// The name on the wire, or `default` where the model gives none.
    pub const fn wire_or(&self, default: &'static str) -> &'static str {
        match self.wire {
            Some(wire) => wire,
            None => default,
        }
    }

    /// Whether it stands in the path.
    pub const fn is_label(&self) -> bool {
        matches!(self.location, Location::Label)
    }

    /// The name on the wire.
    pub const fn wire_name(&self) -> &'static str {
        self.wire_or(self.name)
    }
}

impl Schema {
    /// A structure without members, to build others from.
    pub const NONE: Self =
        Self { name: "", members: &[], xml_name: "", namespace: None, error: None, union: false, sensitive: false };

    /// The index of the member the model calls `name`.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }

    /// The index of the member called `wire` in an XML document; `after` is where the search starts, since documents
    /// mostly follow the order of the schema.
    pub fn position_on_wire(&self, wire: &str, after: usize) -> Option<usize> {
        let after = after.min(self.members.len());
        let (before, rest) = self.members.split_at(after);
        let found = rest.iter().position(|member| member.wire_name() == wire).map(|at| at + after);
        found.or_else(|| before.iter().position(|member| member.wire_name() == wire))
    }

    /// The index of the member that is the whole body, if there is one.
    pub fn payload(&self) -> Option<usize> {
        self.members.iter().position(|member| member.location == Location::Payload)
    }
}
