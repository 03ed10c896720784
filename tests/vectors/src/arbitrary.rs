//! Arbitrary values of any shape, from its schema, and what is done with them: a message encoded by one side is decoded by
//! the other to the same value.
//!
//! Values keep to what the protocol can say. What it cannot:
//! - a form (ec2Query's requests) has no empty lists and no structures without a value in them;
//! - flattened XML lists, lists of query parameters and maps of headers have no form when empty; an absent map of headers
//!   comes back as an empty one;
//! - an item of a comma-separated header cannot be empty; headers have no control characters and no blanks at their ends,
//!   names of headers come back in lower case, and dates in headers have no fraction of a second;
//! - labels are not empty, and those of host names are letters and digits;
//! - a payload of text or bytes is not empty, a streamed one is not absent;
//! - where text or bytes are the payload, their content type is said, since else one is put there;
//! - of members that share a name on the wire (as some deprecated ones do) only the first comes back;
//! - XML has no U+0000;
//! - timestamps are kept to milliseconds, as services do.

use pileus_shape::{
    Blob, Body, Field, Location, Member, OperationEntry, OperationSchema, Protocol, Result, Slot, Structure, Target, Timestamp,
    TimestampFormat, Value, equal,
};
use pileus_wire::server;

/// How deep structures are filled.
const DEPTH_MAX: u32 = 5;

/// A small generator of numbers (SplitMix64): the same seed, the same values, on every machine.
#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    /// The numbers of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
}

/// Where a value stands, which says what it can be.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Form,
    Xml,
    Label,
    HostLabel,
    Header,
    HeaderItem,
    Query,
    Payload,
}

/// Fills the structure at the top of a message with arbitrary values that its protocol can carry.
pub fn fill(structure: &mut dyn Structure, op: &OperationSchema, is_input: bool, rng: &mut Rng) {
    let is_form = is_input && matches!(op.service.protocol, Protocol::Ec2Query | Protocol::AwsQuery);
    let has_bindings = matches!(op.service.protocol, Protocol::RestXml | Protocol::RestJson);
    for (index, member) in structure.schema().members.iter().enumerate() {
        let place = match member.location {
            _ if is_form => Place::Form,
            _ if !has_bindings => Place::Xml,
            _ if member.is_host_label() => Place::HostLabel,
            Location::Label => Place::Label,
            Location::Header | Location::Headers => Place::Header,
            Location::Query | Location::QueryMap => Place::Query,
            Location::Payload => Place::Payload,
            Location::Body | Location::Status => Place::Xml,
        };
        let must = op.output_unwrapped && !is_input
            || matches!(place, Place::Label | Place::HostLabel)
            || matches!(member.location, Location::Headers | Location::Status)
            || matches!(member.target, Target::Body)
            || member.location == Location::Header && member.wire_name().eq_ignore_ascii_case("content-type");
        if member.is_event_stream() || !must && rng.one_in(2) {
            continue;
        }
        decode(structure, index, &mut |field| fill_field(field, member, place, rng, 0));
    }
}

fn nested(structure: &mut dyn Structure, place: Place, rng: &mut Rng, depth: u32) {
    if depth >= DEPTH_MAX {
        return;
    }
    // One in two at the top, fewer deeper down, or values of recursive shapes would have no end.
    let odds = 2 + u64::from(depth);
    let members = structure.schema().members;
    for (index, member) in members.iter().enumerate() {
        let is_shadowed = members[..index].iter().any(|earlier| earlier.wire_name() == member.wire_name());
        if !is_shadowed && rng.one_in(odds) {
            decode(structure, index, &mut |field| fill_field(field, member, place, rng, depth));
        }
    }
}

fn decode(structure: &mut dyn Structure, index: usize, fill: &mut dyn FnMut(&mut dyn Field)) {
    let filled = structure.decode(index, &mut |field: &mut dyn Field| {
        fill(field);
        Ok(())
    });
    assert!(filled.is_ok(), "a schema has a member that its structure has not");
}

fn fill_field(field: &mut dyn Field, member: &Member, place: Place, rng: &mut Rng, depth: u32) {
    match (field.slot(), member.target) {
        (Slot::Structure(slot), _) => {
            let inner = if place == Place::Form { Place::Form } else { Place::Xml };
            nested(slot.insert(), inner, rng, depth + 1);
        }
        (Slot::List(slot), Target::List(schema)) => {
            slot.start();
            let least = u64::from(member.is_flattened() || matches!(place, Place::Form | Place::Query));
            let inner = if place == Place::Header { Place::HeaderItem } else { place };
            for _ in 0..least + rng.below(3) {
                let pushed = slot.push(&mut |item| {
                    fill_field(item, &schema.item, inner, rng, depth + 1);
                    Ok(())
                });
                assert!(pushed.is_ok());
            }
        }
        (Slot::Map(slot), Target::Map(schema)) => {
            slot.start();
            let least = u64::from(member.is_flattened() || matches!(place, Place::Header | Place::Query));
            for _ in 0..least + rng.below(3) {
                let key = match place {
                    Place::Header => format!("k-{:x}", rng.below(1 << 16)),
                    _ => text(place, rng),
                };
                let inserted = slot.insert(key, &mut |value| {
                    fill_field(value, &schema.value, place, rng, depth + 1);
                    Ok(())
                });
                assert!(inserted.is_ok());
            }
        }
        (slot, _) => scalar(slot, member, place, rng),
    }
    // A form says nothing of a structure or list that holds nothing.
    if place == Place::Form && !field.get().is_some_and(has_leaf) {
        field.clear();
    }
}

fn has_leaf(value: Value<'_>) -> bool {
    match value {
        Value::Structure(structure) => {
            let mut found = false;
            structure.encode(&mut |_: usize, field: &dyn Field| found = found || field.get().is_some_and(has_leaf));
            found
        }
        Value::List(list) => !list.is_empty(),
        Value::Map(map) => !map.is_empty(),
        _ => true,
    }
}

fn scalar(slot: Slot<'_>, member: &Member, place: Place, rng: &mut Rng) {
    match slot {
        Slot::Boolean(slot) => *slot = Some(rng.one_in(2)),
        Slot::Integer(slot) if member.location == Location::Status => *slot = Some(200),
        Slot::Integer(slot) => *slot = Some(number(rng) as i32),
        Slot::Long(slot) => *slot = Some(number(rng) as i64),
        Slot::Float(slot) => *slot = Some(float(rng) as f32),
        Slot::Double(slot) => *slot = Some(float(rng)),
        Slot::String(slot) => *slot = Some(text(place, rng)),
        Slot::Enum(slot) => {
            let known = slot.known();
            let at = rng.below(known.len() as u64 + 1) as usize;
            let text = known.get(at).map_or_else(|| text(place, rng), |text| (*text).to_owned());
            slot.set(text);
        }
        Slot::Timestamp(slot) => {
            let seconds = rng.below(6_000_000_000) as i64 - 2_000_000_000;
            let default = if place == Place::Header || place == Place::HeaderItem {
                TimestampFormat::HttpDate
            } else {
                TimestampFormat::DateTime
            };
            let whole = member.timestamp.unwrap_or(default) == TimestampFormat::HttpDate || rng.one_in(2);
            let nanos = if whole { 0 } else { rng.below(1000) as u32 * 1_000_000 };
            *slot = Timestamp::from_epoch(seconds, nanos).ok();
        }
        Slot::Blob(slot) => *slot = Some(Blob::from(bytes(place, rng))),
        Slot::Body(slot) => *slot = Some(Body::from(bytes(place, rng))),
        Slot::Document(_) | Slot::Structure(_) | Slot::List(_) | Slot::Map(_) => {}
    }
}

fn number(rng: &mut Rng) -> u64 {
    match rng.below(4) {
        0 => rng.below(100),
        1 => i32::MAX as u64,
        2 => i64::MIN as u64,
        _ => rng.next(),
    }
}

fn float(rng: &mut Rng) -> f64 {
    match rng.below(8) {
        0 => f64::NAN,
        1 => f64::INFINITY,
        2 => f64::NEG_INFINITY,
        3 => 0.0,
        _ => f64::from(rng.next() as i32) / 1024.0,
    }
}

fn bytes(place: Place, rng: &mut Rng) -> Vec<u8> {
    let least = u64::from(place == Place::Payload);
    (0..least + rng.below(40)).map(|_| rng.next() as u8).collect()
}

/// Characters that matter somewhere: to XML, to URLs, to forms, to headers, and to none.
const CHARACTERS: &[char] = &[
    'a', 'Z', '0', ' ', '/', '.', '-', '_', '~', '%', '+', '&', '=', '?', '#', '<', '>', '"', '\'', ',', ';', ':', '\\', '{',
    '}', '@', '$', '!', '*', '(', ')', '[', ']', '|', '^', '`', 'ä', 'ß', '漢', '😀', '\u{2028}', '\u{85}', '\u{fffd}',
];
const CONTROLS: &[char] = &['\n', '\r', '\t', '\u{1}', '\u{1f}', '\u{7f}'];

fn text(place: Place, rng: &mut Rng) -> String {
    let least = u64::from(matches!(place, Place::Label | Place::HostLabel | Place::HeaderItem | Place::Payload));
    let has_controls = !matches!(place, Place::Header | Place::HeaderItem);
    let mut out = String::new();
    for _ in 0..least + rng.below(12) {
        out.push(match place {
            Place::HostLabel => char::from(b'a' + rng.below(26) as u8),
            _ if has_controls && rng.one_in(12) => CONTROLS[rng.below(CONTROLS.len() as u64) as usize],
            _ => CHARACTERS[rng.below(CHARACTERS.len() as u64) as usize],
        });
    }
    match place {
        Place::Header => out.trim_ascii().to_owned(),
        Place::HeaderItem if out.trim_ascii().is_empty() => "x".to_owned(),
        _ => out,
    }
}

/// Checks that what one side encodes the other decodes to the same value, for arbitrary input and output of an operation.
/// The error says what was sent and what came.
pub fn round_trip(op: &OperationEntry, seed: u64) -> Result<(), String> {
    let name = op.schema.name;
    let mut rng = Rng::new(seed);
    let mut input = (op.input)();
    fill(&mut *input, op.schema, true, &mut rng);
    let request = pileus_wire::encode_request(op.schema, &*input).map_err(|e| format!("{name} {seed}: {e} in {input:?}"))?;
    let (parts, body) = request.into_parts();
    let mut received = (op.input)();
    server::decode_request(op.schema, &parts, parts.uri.path(), body.clone(), &mut *received)
        .map_err(|e| format!("{name} {seed}: {e}\n in {parts:?} {:?}\n of {input:?}", body.bytes()))?;
    same(name, seed, &*input, &*received, &body)?;

    if op.schema.output.members.iter().any(Member::is_event_stream) {
        return Ok(());
    }
    let mut output = (op.output)();
    fill(&mut *output, op.schema, false, &mut rng);
    let answer =
        server::encode_response(op.schema, &*output, "request-id").map_err(|e| format!("{name} {seed}: {e} in {output:?}"))?;
    let (parts, body) = answer.into_parts();
    let mut received = (op.output)();
    pileus_wire::decode_response(op.schema, &parts, body.clone(), &mut *received)
        .map_err(|e| format!("{name} {seed}: {e}\n in {parts:?} {:?}\n of {output:?}", body.bytes()))?;
    same(name, seed, &*output, &*received, &body)
}

fn same(name: &str, seed: u64, sent: &dyn Structure, received: &dyn Structure, body: &Body) -> Result<(), String> {
    if equal(sent, received) {
        return Ok(());
    }
    let body = body.bytes().map(|bytes| String::from_utf8_lossy(bytes));
    Err(format!("{name} {seed}:\n     sent {sent:?}\n received {received:?}\n     body {body:?}"))
}
