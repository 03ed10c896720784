// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

/// What the operations have in common.
pub(crate) const SERVICE: &ServiceSchema = &ServiceSchema {
    id: "S3",
    endpoint_prefix: "s3",
    signing_name: "s3",
    version: "2006-03-01",
    xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    target_prefix: "",
    protocol: Protocol::RestXml,
};

pub(super) const ALLOWED_HEADERS_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRING) });
pub(super) const ALLOWED_METHODS_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRING) });
pub(super) const ALLOWED_ORIGINS_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRING) });
pub(super) const ANALYTICS_CONFIGURATION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const ANNOTATION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "AnnotationEntry", STRUCTURE) });
pub(super) const BUCKETS_LIST: Target = Target::List(&ItemSchema { item: field("member", "Bucket", STRUCTURE) });
pub(super) const CORS_RULES_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const CHECKSUM_ALGORITHM_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", ENUM) });
pub(super) const COMMON_PREFIX_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const COMPLETED_PART_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const DELETE_MARKERS_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const DELETED_OBJECTS_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const ENCRYPTION_TYPE_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "EncryptionType", ENUM) });
pub(super) const ERRORS_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const EVENT_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", ENUM) });
pub(super) const EXPOSE_HEADERS_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRING) });
pub(super) const FILTER_RULE_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const GRANTS_LIST: Target = Target::List(&ItemSchema { item: field("member", "Grant", STRUCTURE) });
pub(super) const INTELLIGENT_TIERING_CONFIGURATION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const INVENTORY_CONFIGURATION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const INVENTORY_OPTIONAL_FIELDS_LIST: Target = Target::List(&ItemSchema { item: field("member", "Field", ENUM) });
pub(super) const LAMBDA_FUNCTION_CONFIGURATION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const LIFECYCLE_RULES_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const METADATA_MAP: Target = Target::Map(&MapSchema { key: field("key", "", STRING), value: field("value", "", STRING) });
pub(super) const METRICS_CONFIGURATION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const MULTIPART_UPLOAD_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const NONCURRENT_VERSION_TRANSITION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const OBJECT_ATTRIBUTES_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", ENUM) });
pub(super) const OBJECT_IDENTIFIER_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const OBJECT_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const OBJECT_VERSION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const OPTIONAL_OBJECT_ATTRIBUTES_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", ENUM) });
pub(super) const OWNERSHIP_CONTROLS_RULES_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const PARTS_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const PARTS_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const QUEUE_CONFIGURATION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const REPLICATION_RULES_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const ROUTING_RULES_LIST: Target = Target::List(&ItemSchema { item: field("member", "RoutingRule", STRUCTURE) });
pub(super) const RULES_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const SERVER_SIDE_ENCRYPTION_RULES_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const TAG_SET_LIST: Target = Target::List(&ItemSchema { item: field("member", "Tag", STRUCTURE) });
pub(super) const TARGET_GRANTS_LIST: Target = Target::List(&ItemSchema { item: field("member", "Grant", STRUCTURE) });
pub(super) const TIERING_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const TOPIC_CONFIGURATION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const TRANSITION_LIST_LIST: Target = Target::List(&ItemSchema { item: field("member", "", STRUCTURE) });
pub(super) const USER_METADATA_LIST: Target = Target::List(&ItemSchema { item: field("member", "MetadataEntry", STRUCTURE) });
