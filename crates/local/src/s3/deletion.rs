//! Deleting objects, one or many.

use pileus_s3::{
    DeleteObjectInput, DeleteObjectOutput, DeleteObjectsInput, DeleteObjectsOutput, DeletedObject, ObjectIdentifier, S3Error,
};

use super::{Bucket, Serve, State, conditions, faults, keys};
use crate::handler::{Context, Fault, Outcome};

/// How many keys one request may name.
const KEYS_MAX: usize = 1000;

impl Serve for DeleteObjectInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<DeleteObjectOutput> {
        let bucket = state.bucket_mut(&self.bucket)?;
        delete(bucket, keys::named(&self.key), self.if_match.as_deref())?;
        Ok(DeleteObjectOutput::default())
    }
}

impl Serve for DeleteObjectsInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<DeleteObjectsOutput> {
        let bucket = state.bucket_mut(&self.bucket)?;
        let request = self.delete.unwrap_or_default();
        let objects = request.objects.unwrap_or_default();
        if objects.is_empty() || objects.len() > KEYS_MAX {
            return Err(faults::malformed_xml());
        }
        let (mut deleted, mut errors) = (Vec::new(), Vec::new());
        for ObjectIdentifier { key, e_tag, version_id, .. } in objects {
            let outcome =
                check_version(version_id.as_deref()).and_then(|()| delete(bucket, &keys::writable(&key)?, e_tag.as_deref()));
            match outcome {
                Ok(()) => deleted.push(DeletedObject { key, version_id, ..Default::default() }),
                Err(fault) => {
                    errors.push(S3Error { key, version_id, code: Some(fault.code.to_owned()), message: Some(fault.message) })
                }
            }
        }
        let quiet = request.quiet.unwrap_or(false);
        Ok(DeleteObjectsOutput { deleted: (!quiet).then_some(deleted), errors: Some(errors), ..Default::default() })
    }
}

/// No bucket here was ever versioned, so "null" is the only id there is.
fn check_version(id: Option<&str>) -> Outcome<()> {
    match id {
        Some(id) if id != "null" => Err(Fault::with_status(404, "NoSuchVersion", "The specified version does not exist.")),
        _ => Ok(()),
    }
}

/// A key without an object is as good as deleted, unless it had to match.
fn delete(bucket: &mut Bucket, key: &str, if_match: Option<&str>) -> Outcome<()> {
    if let Some(tags) = if_match {
        conditions::check_match(tags, key, bucket.objects.get(key))?;
    }
    bucket.remove(key);
    Ok(())
}
