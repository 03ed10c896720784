//! Amazon S3: every operation and shape, generated from AWS's model.
