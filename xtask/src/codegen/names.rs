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

/// Words whose capitals say nothing of where a word starts.
const WORDS: &[(&str, &str)] =
    &[("CRC32C", "Crc32c"), ("GiB", "Gib"), ("IPv", "Ipv"), ("MBps", "Mbps"), ("MiB", "Mib"), ("VCpu", "Vcpu")];

/// `RunInstances` is `run_instances`, `DBName` is `db_name`, `ETag` is `e_tag`, `ARNs` is `arns`, `MemoryMiB` is `memory_mib`.
pub fn snake(name: &str) -> String {
    let name = WORDS.iter().fold(name.to_owned(), |name, (from, to)| name.replace(from, to));
    let name = name.replace(['-', '.', ' ', '/'], "_");
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

#[cfg(test)]
mod tests {
    use super::{constant, field_name, setter_name, snake, type_name};

    #[test]
    fn members_and_operations_are_in_snake_case() {
        for (name, expected) in [
            ("RunInstances", "run_instances"),
            ("InstanceId", "instance_id"),
            ("DBName", "db_name"),
            ("ETag", "e_tag"),
            ("SSEKMSKeyId", "ssekms_key_id"),
            ("ARNs", "arns"),
            ("VpcIds", "vpc_ids"),
            ("IPv6Addresses", "ipv6_addresses"),
            ("AssignIpv6Addresses", "assign_ipv6_addresses"),
            ("ListObjectsV2", "list_objects_v2"),
            ("MemoryMiB", "memory_mib"),
            ("MemoryGiBPerVCpu", "memory_gib_per_vcpu"),
            ("VCpuCount", "vcpu_count"),
            ("BaselineThroughputInMBps", "baseline_throughput_in_mbps"),
            ("ChecksumCRC32C", "checksum_crc32c"),
            ("ChecksumCRC64NVME", "checksum_crc64_nvme"),
            ("x-amz-acl", "x_amz_acl"),
            ("already_snake", "already_snake"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn reserved_words_and_methods_of_calls_are_avoided() {
        assert_eq!(field_name("Type"), "r#type");
        assert_eq!(field_name("Self"), "self_");
        assert_eq!(field_name("Crate"), "crate_");
        assert_eq!(setter_name("Timeout"), "timeout_");
        assert_eq!(setter_name("Return"), "r#return");
        assert_eq!(setter_name("Bucket"), "bucket");
    }

    #[test]
    fn types_that_would_clash_carry_the_service() {
        assert_eq!(type_name("Tag", "EC2"), "Tag");
        assert_eq!(type_name("Error", "S3"), "S3Error");
        assert_eq!(type_name("Client", "S3"), "S3Client");
        assert_eq!(type_name("_Object", "S3"), "Object");
        assert_eq!(type_name("locationType", "EC2"), "LocationType");
    }

    #[test]
    fn values_of_enums_are_constants() {
        for (value, expected) in [
            ("t2.micro", "T2_MICRO"),
            ("us-west-2", "US_WEST_2"),
            ("AES256", "AES256"),
            ("aws:kms", "AWS_KMS"),
            ("BucketOwnerEnforced", "BUCKET_OWNER_ENFORCED"),
            ("s3:ObjectCreated:*", "S3_OBJECT_CREATED"),
            ("32-bit", "N32_BIT"),
            ("", "EMPTY"),
        ] {
            assert_eq!(constant(value), expected, "{value:?}");
        }
    }
}
