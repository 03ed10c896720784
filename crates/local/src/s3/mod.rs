//! S3: buckets and objects in memory.
//!
//! The state is made of persistent maps and shared bytes, so that a copy of it costs next to nothing.

mod addressing;
mod admission;
mod attributes;
mod buckets;
mod checksums;
mod conditions;
mod contents;
mod copy;
mod deletion;
mod faults;
mod keys;
mod listing;
mod metadata;
mod multipart;
mod objects;
mod ranges;
mod tagging;
mod text;
mod uploads;

use std::sync::Arc;

use http::{Response, request::Parts};
use imbl::OrdMap;
use pileus_s3 as api;
use pileus_shape::{Body, Operation, OperationSchema, Timestamp};

use crate::{
    gateway::{Machine, schemas},
    handler::{Context, Handle, Outcome, Route},
};

pub(crate) use addressing::{normalize, path_of};
pub(crate) use admission::check_head;
use objects::Object;
use uploads::Upload;

/// The operations that are answered.
const ROUTES: &[Route<State>] = &[
    Route::of::<api::CreateBucketInput>(),
    Route::of::<api::HeadBucketInput>(),
    Route::of::<api::DeleteBucketInput>(),
    Route::of::<api::ListBucketsInput>(),
    Route::of::<api::GetBucketLocationInput>(),
    Route::of::<api::PutObjectInput>(),
    Route::of::<api::GetObjectInput>(),
    Route::of::<api::HeadObjectInput>(),
    Route::of::<api::GetObjectAttributesInput>(),
    Route::of::<api::CopyObjectInput>(),
    Route::of::<api::DeleteObjectInput>(),
    Route::of::<api::DeleteObjectsInput>(),
    Route::of::<api::GetObjectTaggingInput>(),
    Route::of::<api::PutObjectTaggingInput>(),
    Route::of::<api::DeleteObjectTaggingInput>(),
    Route::of::<api::ListObjectsInput>(),
    Route::of::<api::ListObjectsV2Input>(),
    Route::of::<api::CreateMultipartUploadInput>(),
    Route::of::<api::UploadPartInput>(),
    Route::of::<api::UploadPartCopyInput>(),
    Route::of::<api::CompleteMultipartUploadInput>(),
    Route::of::<api::AbortMultipartUploadInput>(),
    Route::of::<api::ListPartsInput>(),
    Route::of::<api::ListMultipartUploadsInput>(),
];

/// The canonical id of the account, which owns every bucket and object.
const OWNER_ID: &str = "7e1c3ad64b5f0298d1c6e5a4b3f2907d8e1c3ad64b5f0298d1c6e5a4b3f29070";

/// All that S3 holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    buckets: OrdMap<String, Bucket>,
    /// How many multipart uploads were ever begun: their ids are in that order.
    uploads_begun: u64,
}

#[derive(Clone, Debug)]
struct Bucket {
    region: String,
    /// What its creator called the region (`EU` is another name of eu-west-1).
    location: Option<String>,
    created: Timestamp,
    objects: OrdMap<String, Arc<Object>>,
    /// By key and upload id.
    uploads: OrdMap<(String, String), Upload>,
}

impl Machine for State {
    const OPERATIONS: &'static [&'static OperationSchema] = &schemas::<{ api::OPERATIONS.len() }>(api::OPERATIONS);
    const ROUTES: &'static [Route<Self>] = ROUTES;

    fn advance(&mut self, _now: Timestamp) {}
}

impl State {
    /// The bucket that the request names.
    fn bucket(&self, name: &Option<String>) -> Outcome<&Bucket> {
        let name = name.as_deref().unwrap_or_default();
        self.buckets.get(name).ok_or_else(|| faults::no_such_bucket(name))
    }

    fn bucket_mut(&mut self, name: &Option<String>) -> Outcome<&mut Bucket> {
        let name = name.as_deref().unwrap_or_default();
        self.buckets.get_mut(name).ok_or_else(|| faults::no_such_bucket(name))
    }
}

impl Bucket {
    fn object(&self, key: &str) -> Outcome<&Arc<Object>> {
        self.objects.get(key).ok_or_else(|| faults::no_such_key(key))
    }

    /// Puts an object in place of what was there.
    fn put(&mut self, key: String, object: Object) {
        self.disturb(&key);
        self.objects.insert(key, Arc::new(object));
    }

    fn remove(&mut self, key: &str) {
        self.disturb(key);
        self.objects.remove(key);
    }
}

/// An operation of S3: what [`Handle`] asks, once the input asks for nothing that is not here.
trait Serve: Operation {
    fn serve(self, state: &mut State, context: &mut Context<'_>) -> Outcome<Self::Output>;

    fn finish(_response: &mut Response<Body>) {}
}

impl<T: Serve> Handle<State> for T {
    fn check(head: &Parts, body: &[u8]) -> Outcome<()> {
        checksums::check_document(T::OPERATION, head, body)
    }

    fn handle(self, state: &mut State, context: &mut Context<'_>) -> Outcome<Self::Output> {
        admission::admit(&self)?;
        self.serve(state, context)
    }

    fn finish(response: &mut Response<Body>) {
        <T as Serve>::finish(response);
    }
}
