//! The generated code as its users meet it: getters, secrets, copies, shapes that hold themselves.

use pileus_ec2::{CreateKeyPairOutput, Instance, InstanceStateName, InstanceType};
use pileus_s3::{CreateSessionOutput, SelectObjectContentInput, SelectObjectContentOutput, SessionCredentials};
use pileus_shape::{assign, equal, missing_required, prelude::*};
use pileus_vectors::arbitrary::{Rng, fill};

#[test]
fn a_getter_never_makes_you_unwrap() {
    let none = Instance::default();
    assert_eq!((none.instance_id(), none.ebs_optimized(), none.tags().len()), ("", false, 0));
    assert_eq!(none.state().name().as_str(), "");
    assert_eq!(none.launch_time(), Timestamp::EPOCH);
    assert!(none.state.is_none());
    assert_eq!(InstanceType::from("u9.huge").as_str(), "u9.huge");
    assert!(InstanceStateName::RUNNING == "running" && *none.state().name() == "");
}

#[test]
fn secrets_never_print() {
    let secret = "swordfish".to_owned();
    let pair = CreateKeyPairOutput { key_name: Some("k".to_owned()), key_material: Some(secret.clone()), ..Default::default() };
    let credentials = SessionCredentials {
        access_key_id: Some("AKID".to_owned()),
        secret_access_key: Some(secret.clone()),
        session_token: Some(secret),
        expiration: None,
    };
    let session = CreateSessionOutput { credentials: Some(credentials), ..Default::default() };
    for (text, shown) in [(format!("{pair:?} {pair:#?}"), "KeyName"), (format!("{session:?} {session:#?}"), "AKID")] {
        assert!(text.contains(shown) && text.contains("redacted") && !text.contains("swordfish"), "{text}");
    }
}

#[test]
fn a_stream_of_events_is_its_bytes() {
    // The frames are the caller's to read: `into_payload` gives them as they come.
    let member = &SelectObjectContentOutput::SCHEMA.members[0];
    assert!(member.is_event_stream() && matches!(member.target, Target::Body));
    assert!(SelectObjectContentInput::OPERATION.output.payload().is_some());
    let _: fn(SelectObjectContentOutput) -> Body = SelectObjectContentOutput::into_payload;
}

#[test]
fn copies_are_equal_for_every_operation() {
    for entry in pileus_ec2::OPERATIONS.iter().chain(pileus_s3::OPERATIONS) {
        for (is_input, seed) in [(true, 1), (true, 2), (false, 1), (false, 2)] {
            let make = |entry: &OperationEntry| if is_input { (entry.input)() } else { (entry.output)() };
            let mut one = make(entry);
            fill(&mut *one, entry.schema, is_input, &mut Rng::new(seed));
            let mut copy = make(entry);
            one.encode(&mut |index: usize, from: &dyn pileus_shape::Field| {
                copy.decode(index, &mut |to: &mut dyn pileus_shape::Field| {
                    assign(to, from);
                    Ok(())
                })
                .expect("the member is there");
            });
            let has_stream = format!("{one:?}").contains("Body(");
            assert!(has_stream || equal(&*one, &*copy), "{}: {one:?} {copy:?}", entry.schema.name);
        }
    }
}

/// No service of ours has one yet, others do.
struct Tree {
    name: Option<String>,
    left: Option<Boxed<Tree>>,
    branches: Option<Vec<Tree>>,
}

impl Shape for Tree {
    const SCHEMA: &'static Schema = &Schema {
        name: "Tree",
        members: &[
            field("Name", "", STRING).required(),
            field("Left", "", STRUCTURE),
            field("Branches", "", Target::List(&ItemSchema { item: field("member", "", STRUCTURE) })),
        ],
        ..Schema::NONE
    };
    members! { name, left, branches }
}

shape_impls! { Tree }

#[test]
fn a_structure_may_hold_itself() {
    let leaf = |name: &str| Tree { name: Some(name.to_owned()), ..Default::default() };
    let tree =
        Tree { left: Some(Tree { left: Some(leaf("c").into()), ..leaf("b") }.into()), branches: list([leaf("d")]), ..leaf("a") };
    assert_eq!(boxed(&boxed(&tree.left).left).name.as_deref(), Some("c"));
    assert_eq!(boxed(&boxed(&boxed(&tree.left).left).left).name, None);
    assert!(tree.clone() == tree && tree != leaf("a"));
    let nameless = Tree { left: Some(Tree::default().into()), branches: list([Tree::default()]), ..leaf("a") };
    assert_eq!(missing_required(&nameless), ["Left.Name", "Branches[0].Name"]);
    assert_eq!(format!("{:?}", leaf("a")), r#"Tree { Name: "a" }"#);
}
