//! Amazon EC2: every operation and shape, generated from AWS's model.
