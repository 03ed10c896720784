//! Shapes as the generator writes them, for a service of two operations.
#![allow(dead_code, missing_docs)]

use pileus_shape::prelude::*;

pub const EC2: &ServiceSchema = &ServiceSchema {
    id: "EC2",
    version: "2016-11-15",
    protocol: Protocol::Ec2Query,
    xml_namespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
    ..ServiceSchema::NONE
};
pub const S3: &ServiceSchema = &ServiceSchema {
    id: "S3",
    protocol: Protocol::RestXml,
    xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    ..ServiceSchema::NONE
};

open_enum!(Color { RED = "red", BLUE = "blue" });

pub struct Node {
    pub name: Option<String>,
    pub count: Option<i32>,
    pub size: Option<i64>,
    pub ratio: Option<f64>,
    pub on: Option<bool>,
    pub color: Option<Color>,
    pub at: Option<Timestamp>,
    pub data: Option<Blob>,
    pub kind: Option<String>,
    pub child: Option<Boxed<Node>>,
    pub items: Option<Vec<Node>>,
    pub tags: Option<BTreeMap<String, String>>,
    pub secret: Option<i32>,
}
impl Shape for Node {
    const SCHEMA: &'static Schema = &Schema {
        name: "Node",
        members: &[
            field("Name", "name", STRING),
            field("Count", "count", INTEGER),
            field("Size", "size", LONG),
            field("Ratio", "ratio", DOUBLE),
            field("On", "on", BOOLEAN),
            field("Color", "color", ENUM),
            field("At", "at", TIMESTAMP),
            field("Data", "data", BLOB),
            field("Kind", "xsi:type", STRING).attribute(),
            field("Child", "child", STRUCTURE),
            field("Items", "itemSet", Target::List(&ItemSchema { item: field("member", "item", STRUCTURE) })).query_name("Item"),
            field("Tags", "tags", Target::Map(&MapSchema { key: field("key", "", STRING), value: field("value", "", STRING) })),
            field("Secret", "secret", INTEGER).sensitive(),
        ],
        ..Schema::NONE
    };
    members! { name, count, size, ratio, on, color, at, data, kind, child, items, tags, secret }
}
shape_impls!(Node);

/// A query protocol's operation with a `Node` both ways.
pub const WALK: &OperationSchema =
    &OperationSchema { name: "Walk", service: EC2, input: Node::SCHEMA, output: Node::SCHEMA, ..OperationSchema::NONE };

pub struct Put {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub part: Option<i32>,
    pub upload: Option<String>,
    pub source: Option<String>,
    pub expires: Option<Timestamp>,
    pub modified: Option<Timestamp>,
    pub words: Option<Vec<String>>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub node: Option<Node>,
}
impl Shape for Put {
    const SCHEMA: &'static Schema = &Schema {
        name: "Put",
        members: &[
            field("Bucket", "Bucket", STRING).at(Location::Label).required(),
            field("Key", "Key", STRING).at(Location::Label).required(),
            field("Part", "partNumber", INTEGER).at(Location::Query),
            field("Upload", "uploadId", STRING).at(Location::Query),
            field("Source", "x-amz-copy-source", STRING).at(Location::Header),
            field("Expires", "Expires", TIMESTAMP).at(Location::Header),
            field("Modified", "Last-Modified", TIMESTAMP).at(Location::Header),
            field("Words", "x-words", Target::List(&ItemSchema { item: field("member", "", STRING) })).at(Location::Header),
            field(
                "Metadata",
                "x-amz-meta-",
                Target::Map(&MapSchema { key: field("key", "", STRING), value: field("value", "", STRING) }),
            )
            .at(Location::Headers),
            field("Node", "", STRUCTURE).at(Location::Payload),
        ],
        ..Schema::NONE
    };
    members! { bucket, key, part, upload, source, expires, modified, words, metadata, node }
}
shape_impls!(Put);

/// A REST operation with everything that can be bound.
pub const PUT: &OperationSchema = &OperationSchema {
    name: "Put",
    service: S3,
    method: "PUT",
    uri: "/{Bucket}/{Key+}",
    input: Put::SCHEMA,
    output: Put::SCHEMA,
    ..OperationSchema::NONE
};

/// The head of an answer.
pub fn answer(status: u16, headers: &[(&str, &str)]) -> http::response::Parts {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(()).unwrap().into_parts().0
}

/// Decodes a `Node` from an XML document.
pub fn node(document: impl Into<Vec<u8>>) -> Result<Node> {
    let mut node = Node::default();
    pileus_wire::decode_response(WALK, &answer(200, &[]), Body::from(document.into()), &mut node).map(|()| node)
}
