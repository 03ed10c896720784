//! The AWS protocols, both directions. No I/O.
