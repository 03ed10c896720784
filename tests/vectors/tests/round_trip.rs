//! What the client encodes the server decodes, and back, for arbitrary values of every operation's shapes.

use pileus_shape::OperationEntry;
use pileus_vectors::arbitrary::round_trip;

fn all(operations: &[OperationEntry], seeds: u64) {
    let mut failed = Vec::new();
    for op in operations {
        failed.extend((0..seeds).find_map(|seed| round_trip(op, seed).err()));
    }
    let names: Vec<&str> = failed.iter().filter_map(|text| text.split(' ').next()).collect();
    assert!(
        failed.is_empty(),
        "{} operations: {names:?}\n{}",
        failed.len(),
        failed.iter().take(8).cloned().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn s3() {
    assert!(pileus_s3::OPERATIONS.len() > 100);
    all(pileus_s3::OPERATIONS, 50);
}

#[test]
fn ec2() {
    assert!(pileus_ec2::OPERATIONS.len() > 700);
    all(pileus_ec2::OPERATIONS, 8);
}
