//! What is truncated, oversized, wrongly nested or of a wrong type is a clear error, or where it may be, left out.

mod common;

use common::{PUT, Put, S3, answer, node};
use pileus_shape::Body;

const GOOD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment --><ns:WalkResponse xmlns:ns="http://x" xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <unknown><deep a="1">x</deep></unknown><name>a &amp; b<![CDATA[ <c> ]]>&#x64;</name><count> 7 </count><on>true</on>
  <ns:color>green</ns:color><at>2020-02-03T04:05:06Z</at><data>aGk=</data>
  <itemSet><item xmlns:xsi="http://i" xsi:type="T"><size>-9</size></item><other/><item/></itemSet>
  <tags><entry><value>v</value><key>k</key></entry><entry><key>l</key><value/></entry></tags>
  <child><child><ratio>NaN</ratio></child></child><count/>
</ns:WalkResponse>"#;

fn message(document: impl Into<Vec<u8>>) -> String {
    node(document).expect_err("it should be refused").to_string()
}

fn inside(text: &str) -> String {
    format!("<R>{text}</R>")
}

#[test]
fn a_document_with_everything_in_it_is_read() {
    let node = node(format!("\u{feff}\n {GOOD}\n")).unwrap();
    assert_eq!(node.name.as_deref(), Some("a & b <c> d"));
    assert_eq!((node.count, node.on), (Some(7), Some(true)));
    assert_eq!(node.color.unwrap().as_str(), "green");
    assert_eq!(node.at.unwrap().to_string(), "2020-02-03T04:05:06Z");
    assert_eq!(&*node.data.unwrap(), b"hi");
    let items = node.items.unwrap();
    assert_eq!((items.len(), items[0].size, items[0].kind.as_deref()), (2, Some(-9), Some("T")));
    assert_eq!(node.tags.unwrap().into_iter().collect::<Vec<_>>(), [("k".into(), "v".into()), ("l".into(), String::new())]);
    assert!(node.child.unwrap().child.as_ref().unwrap().ratio.unwrap().is_nan());
}

#[test]
fn truncated_at_every_byte() {
    for end in 0..GOOD.len() {
        if GOOD.is_char_boundary(end) {
            assert!(node(&GOOD[..end]).is_err(), "{end}: {}", &GOOD[..end]);
        }
    }
}

#[test]
fn every_byte_damaged() {
    // Many of these are still documents; none may panic or take long.
    for at in 0..GOOD.len() {
        for byte in [0, b'<', b'>', b'&', b'"', b'/', 0x80, 0xff] {
            let mut bytes = GOOD.as_bytes().to_vec();
            bytes[at] = byte;
            let _ = node(bytes.clone());
            let error = pileus_wire::decode_error(S3, &answer(500, &[]), &bytes, Some(&mut Put::default()));
            assert!(!error.code.is_empty());
        }
    }
}

#[test]
fn wrongly_nested() {
    assert!(message("<R><name>a</R></name>").contains("not well formed"));
    assert!(message("</R>").contains("not well formed"));
    assert_eq!(message(inside("<count><one/></count>")), "Count: text was expected, found the element <one>");
    assert_eq!(message(inside("<itemSet>text</itemSet>")), "Items: elements were expected, found the text \"text\"");
    assert_eq!(message(inside("<itemSet><item>x</item></itemSet>")), "Items[0]: elements were expected, found the text \"x\"");
    assert_eq!(message(inside("<tags><entry><value>v</value></entry></tags>")), "Tags: a map's entry has no <key>");
    assert_eq!(message("<R/><R/>"), "something follows the root of the XML document");
    assert_eq!(message("hello"), "this is not an XML document: it does not begin with an element");
    assert_eq!(message(" "), "there is no XML document, where one was expected");
}

#[test]
fn wrong_types_say_where() {
    for (text, expected) in [
        ("<count>1.5</count>", "Count: \"1.5\" is not a whole number of 32 bits"),
        ("<count>+1</count>", "Count: \"+1\" is not a whole number of 32 bits"),
        ("<count>2147483648</count>", "Count: \"2147483648\" is not a whole number of 32 bits"),
        ("<size>9223372036854775808</size>", "Size: \"9223372036854775808\" is not a whole number of 64 bits"),
        ("<ratio>inf</ratio>", "Ratio: \"inf\" is not a number"),
        ("<ratio>1e999</ratio>", "Ratio: \"1e999\" is not a number"),
        ("<on>True</on>", "On: \"True\" is not true or false"),
        ("<at>yesterday</at>", "At: \"yesterday\" is not a timestamp such as 1985-04-12T23:20:50.520Z"),
        ("<data>?</data>", "Data: \"?\" is not base64"),
        ("<secret>hunter2</secret>", "Secret: the value is not a whole number of 32 bits"),
    ] {
        assert_eq!(message(inside(text)), expected);
    }
    let deep = "<itemSet><item/><item><child><itemSet><item><on>x</on></item></itemSet></child></item></itemSet>";
    assert_eq!(message(inside(deep)), "Items[1].Child.Items[0].On: \"x\" is not true or false");
    // An element without text is an absent value, but for text.
    let node = node(inside("<count/><on></on><at> </at><name/>")).unwrap();
    assert_eq!((node.count, node.on, node.at, node.name.as_deref()), (None, None, None, Some("")));
}

#[test]
fn nothing_in_a_document_can_grow() {
    let bomb = r#"<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><r><name>&b;</name></r>"#;
    assert_eq!(message(bomb), "an XML document type is not allowed");
    assert_eq!(message(inside("<name>&b;</name>")), "Name: the XML entity &b; is not allowed");
    assert!(message(inside("<name>&#0;</name>")).contains("not allowed"));
    assert!(message(inside("<name>&#x110000;</name>")).contains("not allowed"));
    for open in ["<child>", "<unknown>", "<itemSet><item>"] {
        let deep = open.repeat(100_000);
        assert!(message(format!("<R>{deep}")).ends_with("XML elements nest deeper than 64"));
    }
    let attributes: String = (0..100_000).map(|at| format!(" a{at}=\"\"")).collect();
    assert!(message(format!("<R{attributes}/>")).contains("more than 128 attributes"));
    assert!(message(format!("<{0}></{0}>", "n".repeat(2000))).contains("name is longer"));
    let mut oversized = b"<R><name>".to_vec();
    oversized.resize((256 << 20) + 1, b'x');
    assert_eq!(message(oversized), "the XML document is longer than 268435456 bytes");
}

#[test]
fn invalid_utf8() {
    assert_eq!(message(b"<R><name>\xff</name></R>".to_vec()), "the XML document is not UTF-8 at byte 9");
}

#[test]
fn headers_that_cannot_be_read() {
    let read = |headers: &[(&str, &str)]| {
        let mut put = Put::default();
        pileus_wire::decode_response(PUT, &answer(200, headers), Body::empty(), &mut put).map(|()| put)
    };
    assert_eq!(
        read(&[("last-modified", "soon")]).unwrap_err().to_string(),
        "Modified: \"soon\" is not a timestamp such as 1985-04-12T23:20:50.520Z"
    );
    // What is no date in `Expires` means the past, and stores keep whatever was uploaded.
    let put = read(&[("expires", "0"), ("x-words", r#"a, "b, \"c\"" ,,d"#), ("x-amz-meta-k", "ä")]).unwrap();
    assert_eq!(put.words.unwrap(), ["a", "b, \"c\"", "", "d"]);
    assert_eq!(put.metadata.unwrap()["k"], "ä");
    assert_eq!(read(&[("expires", "never")]).unwrap().expires, None);
    let mut latin = answer(200, &[]);
    latin.headers.insert("x-amz-copy-source", http::HeaderValue::from_bytes(b"\xe4").unwrap());
    let mut put = Put::default();
    pileus_wire::decode_response(PUT, &latin, Body::empty(), &mut put).unwrap();
    assert_eq!(put.source.as_deref(), Some("ä"));
}

#[test]
fn errors_from_garbage() {
    for (status, body, code) in [
        (404, "", "NotFound"),
        (403, "<html><body>no</body></html>", "Forbidden"),
        (500, "<Error><Code>Internal", "InternalServerError"),
        (503, "<Error><Code>SlowDown</Code><Message>slo", "SlowDown"),
        (400, "{\"code\": 1}", "BadRequest"),
        (599, "", "Status599"),
        (400, "<Response><Errors><Error><Code> A.B </Code></Error></Errors></Response>", "A.B"),
    ] {
        let headers = [("x-amz-request-id", "R"), ("x-amz-id-2", "H")];
        let error = pileus_wire::decode_error(S3, &answer(status, &headers), body.as_bytes(), None);
        assert_eq!((error.code.as_str(), error.status), (code, status));
        assert_eq!((error.request_id.as_str(), error.extended_request_id.as_str()), ("R", "H"));
    }
}

#[test]
fn what_cannot_be_sent_is_refused() {
    let put = |change: fn(&mut Put)| {
        let mut put = Put { bucket: Some("b".into()), key: Some("k".into()), ..Put::default() };
        change(&mut put);
        pileus_wire::encode_request(PUT, &put).map(|request| request.uri().to_string()).map_err(|e| e.to_string())
    };
    assert_eq!(put(|put| put.key = Some("../ä b//c?".into())).unwrap(), "/b/../%C3%A4%20b//c%3F");
    assert_eq!(put(|put| put.key = None).unwrap_err(), "Key: it is part of the address, so it must be set");
    assert_eq!(put(|put| put.key = Some(String::new())).unwrap_err(), "Key: it is part of the path, so it cannot be empty");
    assert_eq!(
        put(|put| put.source = Some("a\nb".into())).unwrap_err(),
        "Source: it is sent in an HTTP header, so it cannot have control characters"
    );
    assert_eq!(
        put(|put| put.metadata = pileus_shape::prelude::map([("a b", "c")])).unwrap_err(),
        "Metadata[a b]: \"x-amz-meta-a b\" cannot be the name of an HTTP header"
    );
    assert_eq!(
        put(|put| put.node = Some(common::Node { name: Some("\0".into()), ..common::Node::default() })).unwrap_err(),
        "Node.Name: XML cannot hold the character U+0000"
    );
    assert!(put(|put| put.key = Some("x".repeat(70_000))).unwrap_err().starts_with("path and query do not make a URI"));
}
