//! The restXml protocol, the server's directions: HTTP bindings and XML documents both ways.

use std::borrow::Cow;

use http::{HeaderMap, Response, StatusCode, request::Parts};
use pileus_shape::{
    Body, Error, Field, Location, Member, OperationSchema, Result, Slot, Structure, Target, TimestampFormat, Value,
};

use super::{DecodeError, DecodeErrorKind, RouteError, answer, template};
use crate::{
    http_binding,
    payload::{self, Root},
    percent::{self, Pair},
    text,
    xml::{Scope, Writer},
};

/// How many parameters a query may have.
const PARAMETERS_MAX: usize = 10_000;

pub(super) fn route(ops: &[&'static OperationSchema], parts: &Parts, path: &str) -> Result<&'static OperationSchema, RouteError> {
    let query = query(parts).map_err(|e| RouteError::Malformed(e.message))?;
    let fits = ops.iter().copied().filter(|op| {
        let (template, literals) = split(op);
        op.method == parts.method.as_str() && has_literals(&query, literals) && template::labels(template, path).is_some()
    });
    let best = fits.max_by_key(|op| {
        let (template, literals) = split(op);
        let (required, present) = required(op, &query, &parts.headers);
        let named = query.iter().any(|pair| pair.name == "x-id" && pair.value == op.name);
        // What the template says counts first; then operations that miss nothing they require; of those the one that
        // requires most, of others the one that misses least; then the one with more members, and the later of a table.
        let satisfied = if required == present { (1, required) } else { (0, usize::MAX - (required - present)) };
        (named, literal_count(literals), template::literal_len(template), satisfied, op.input.members.len())
    });
    best.ok_or_else(|| {
        let query = parts.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        RouteError::NoRoute(format!("{} {path}{query}", parts.method))
    })
}

pub(super) fn decode_request(
    op: &OperationSchema,
    parts: &Parts,
    path: &str,
    body: Body,
    input: &mut dyn Structure,
) -> Result<(), DecodeError> {
    let (template, literals) = split(op);
    let Some(labels) = template::labels(template, path) else {
        let message = format!("the path does not fit {template}");
        return Err(DecodeError::new(DecodeErrorKind::Malformed, "", message));
    };
    read_labels(labels, input)?;
    read_query(&query(parts)?, literals, input)?;
    http_binding::read_headers(&parts.headers, input)?;
    payload::read(body, input, Scope::Request, false)?;
    Ok(())
}

pub(super) fn encode_response(op: &OperationSchema, output: &dyn Structure, request_id: &str) -> Result<Response<Body>> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status(op, output)?;
    http_binding::write_headers(output, response.headers_mut())?;
    answer::set_header(response.headers_mut(), "x-amz-request-id", request_id);
    let root =
        Root { scope: Scope::Response, name: "", namespace: None, default_namespace: op.service.xml_namespace, declare: true };
    *response.body_mut() = match op.output_unwrapped {
        true => unwrapped(op, output, response.headers_mut())?,
        false => payload::write(output, &root, response.headers_mut())?,
    };
    Ok(response)
}

/// A document whose root is the only member itself.
fn unwrapped(op: &OperationSchema, output: &dyn Structure, headers: &mut HeaderMap) -> Result<Body> {
    let Some(member) = op.output.members.first() else { return Ok(Body::empty()) };
    let value = pileus_shape::field_at(output, 0).and_then(|field| field.get());
    let text = value.map(|value| text::write(value, member, TimestampFormat::DateTime)).transpose()?;
    let mut xml = Writer::new();
    xml.declare();
    xml.start(member.wire_name(), op.service.xml_namespace);
    xml.text(&text.unwrap_or_default());
    xml.end(member.wire_name());
    headers.insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/xml"));
    Ok(xml.finish().into())
}

/// The status a member says, or else the operation's.
fn status(op: &OperationSchema, output: &dyn Structure) -> Result<StatusCode> {
    let members = output.schema().members;
    let said = members.iter().position(|m| m.location == Location::Status).and_then(|index| {
        match pileus_shape::field_at(output, index)?.get()? {
            Value::Integer(status) => u16::try_from(status).ok(),
            Value::Long(status) => u16::try_from(status).ok(),
            _ => None,
        }
    });
    let status = said.unwrap_or(op.status);
    StatusCode::from_u16(status).map_err(|_| Error::new(format!("{status} is not an HTTP status")))
}

fn split(op: &OperationSchema) -> (&'static str, &'static str) {
    op.uri.split_once('?').unwrap_or((op.uri, ""))
}

fn query(parts: &Parts) -> Result<Vec<Pair<'_>>, DecodeError> {
    let malformed = |message: &str| DecodeError::new(DecodeErrorKind::Malformed, "", message);
    let mut query = Vec::new();
    for pair in percent::pairs(parts.uri.query().unwrap_or("")) {
        query.push(pair.ok_or_else(|| malformed("the query is not UTF-8"))?);
        if query.len() > PARAMETERS_MAX {
            return Err(malformed("the query has too many parameters"));
        }
    }
    Ok(query)
}

/// The literal parameters of a template; `x-id` only repeats the operation's name, and many clients do not send it.
fn literal_pairs(literals: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let pairs = literals.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').map_or((pair, None), |(name, value)| (name, Some(value))))
        .filter(|(name, _)| *name != "x-id")
}

fn literal_count(literals: &str) -> usize {
    literal_pairs(literals).count()
}

fn has_literals(query: &[Pair<'_>], literals: &str) -> bool {
    literal_pairs(literals)
        .all(|(name, value)| query.iter().any(|pair| pair.name == name && value.is_none_or(|value| pair.value == value)))
}

/// How many parameters and headers the operation requires, and how many of them are there.
fn required(op: &OperationSchema, query: &[Pair<'_>], headers: &HeaderMap) -> (usize, usize) {
    let bound = op.input.members.iter().filter(|m| m.is_required());
    bound.fold((0, 0), |(required, present), member| {
        let is_there = match member.location {
            Location::Query => query.iter().any(|pair| pair.name == member.wire_name()),
            Location::Header => headers.contains_key(member.wire_name()),
            _ => return (required, present),
        };
        (required + 1, present + usize::from(is_there))
    })
}

fn read_labels(labels: Vec<(&str, String)>, input: &mut dyn Structure) -> Result<()> {
    let members = input.schema().members;
    for (name, text) in labels {
        let by = |named: &dyn Fn(&Member) -> bool| members.iter().position(|m| m.is_label() && named(m));
        let Some(index) = by(&|m| m.wire_name() == name).or_else(|| by(&|m| m.name == name)) else { continue };
        let member = &members[index];
        read_text(input, index, member, &text)?;
    }
    Ok(())
}

fn read_text(input: &mut dyn Structure, index: usize, member: &Member, text: &str) -> Result<()> {
    input
        .decode(index, &mut |field: &mut dyn Field| {
            text::read(field.slot(), Cow::Borrowed(text), member, TimestampFormat::DateTime)
        })
        .map_err(|e| e.in_member(member.name))
}

fn read_query(query: &[Pair<'_>], literals: &str, input: &mut dyn Structure) -> Result<()> {
    for (index, member) in input.schema().members.iter().enumerate() {
        match (member.location, member.target) {
            (Location::Query, Target::List(schema)) => {
                for Pair { value, .. } in query.iter().filter(|pair| pair.name == member.wire_name()) {
                    let mut push = |field: &mut dyn Field| {
                        let Slot::List(slot) = field.slot() else { return Err(not_a("list")) };
                        slot.push(&mut |item| {
                            text::read(item.slot(), Cow::Borrowed(value), &schema.item, TimestampFormat::DateTime)
                        })
                    };
                    input.decode(index, &mut push).map_err(|e| e.in_member(member.name))?;
                }
            }
            (Location::Query, _) => {
                if let Some(Pair { value, .. }) = query.iter().find(|pair| pair.name == member.wire_name()) {
                    read_text(input, index, member, value)?;
                }
            }
            (Location::QueryMap, Target::Map(schema)) => {
                input
                    .decode(index, &mut |field: &mut dyn Field| read_query_map(query, literals, &schema.value, field))
                    .map_err(|e| e.in_member(member.name))?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// All parameters, those with a member of their own too; only the operation's literals are left out.
fn read_query_map(query: &[Pair<'_>], literals: &str, member: &Member, field: &mut dyn Field) -> Result<()> {
    let Slot::Map(slot) = field.slot() else { return Err(not_a("map")) };
    for (at, Pair { name, value }) in query.iter().enumerate() {
        let is_literal = name == "x-id" || literal_pairs(literals).any(|(literal, _)| literal == name);
        let is_repeated = query[..at].iter().any(|earlier| earlier.name == *name);
        if is_literal || is_repeated {
            continue;
        }
        slot.insert(name.to_string(), &mut |field| match (field.slot(), member.target) {
            (Slot::List(list), Target::List(schema)) => {
                for Pair { value, .. } in query.iter().filter(|pair| pair.name == *name) {
                    list.push(&mut |item| {
                        text::read(item.slot(), Cow::Borrowed(value), &schema.item, TimestampFormat::DateTime)
                    })?;
                }
                Ok(())
            }
            (slot, _) => text::read(slot, Cow::Borrowed(value), member, TimestampFormat::DateTime),
        })?;
    }
    Ok(())
}

fn not_a(kind: &str) -> Error {
    Error::new(format!("the place is not a {kind}, as the schema says"))
}
