//! Tests of pileus against public test vectors: the folder `tests` here has one file a subject.
//!
//! The vectors are not in this repository. Two variables, read when this package is built and again when it runs, name
//! their folders; a test that needs what is not there is listed as ignored. After `cargo xtask models` the second is found
//! without its variable.
//!
//! | variable | cfg | what |
//! |---|---|---|
//! | `PILEUS_VECTORS` | `vectors` | vectors of public projects, a folder a project |
//! | `PILEUS_BOTOCORE` | `botocore` | the botocore source distribution, which `cargo xtask models` unpacks to `target/models/botocore-<version>` |
//!
//! ```ignore
//! #[test]
//! #[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
//! fn suite() {
//!     let mut cases = Cases::new("suite");
//!     for case in read(pileus_vectors::vectors().join("suite")) {
//!         cases.run(&case.id, || check(&case));
//!     }
//!     cases.finish(38);
//! }
//! ```

pub mod arbitrary;
pub mod dynamic;

use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

/// The folder of the public vectors.
///
/// # Panics
/// When `PILEUS_VECTORS` is not set: this is for tests that are ignored then.
pub fn vectors() -> PathBuf {
    folder("PILEUS_VECTORS")
}

/// The folder of the botocore source distribution: `PILEUS_BOTOCORE`, or where `cargo xtask models` unpacks it.
pub fn botocore() -> PathBuf {
    env::var_os("PILEUS_BOTOCORE")
        .filter(|path| !path.is_empty())
        .map_or_else(|| env!("PILEUS_BOTOCORE_DEFAULT").into(), PathBuf::from)
}

fn folder(variable: &str) -> PathBuf {
    match env::var_os(variable) {
        Some(path) if !path.is_empty() => path.into(),
        _ => panic!("{variable} was set when this test was built, and must be when it runs"),
    }
}

/// Runs cases one by one, goes on after a failure, and reports each that failed by its id.
#[derive(Debug)]
pub struct Cases {
    suite: String,
    ran: usize,
    failed: Vec<String>,
}

impl Cases {
    /// No cases yet of a suite of this name.
    pub fn new(suite: impl Into<String>) -> Self {
        Self { suite: suite.into(), ran: 0, failed: Vec::new() }
    }

    /// Runs one case, which fails by panicking: with `assert_eq!`, say.
    pub fn run(&mut self, id: &str, case: impl FnOnce()) {
        self.ran += 1;
        // What the case touched is not looked at again after it failed.
        if catch_unwind(AssertUnwindSafe(case)).is_err() {
            eprintln!("^ {}: {id}", self.suite);
            self.failed.push(id.to_owned());
        }
    }

    /// Checks that none failed and that as many ran as there should be, so that an empty folder is no success.
    ///
    /// # Panics
    /// When a case failed, or another number of them ran.
    pub fn finish(self, expected: usize) {
        let Self { suite, ran, failed } = self;
        assert!(failed.is_empty(), "{suite}: {} of {ran} failed: {}", failed.len(), failed.join(", "));
        assert_eq!(ran, expected, "{suite}: {ran} cases ran");
        println!("{suite}: {ran} cases passed");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_case_is_named() {
        let mut cases = Cases::new("suite");
        cases.run("good", || {});
        cases.run("bad", || panic!("as it should"));
        let told = catch_unwind(AssertUnwindSafe(|| cases.finish(2))).unwrap_err();
        assert_eq!(told.downcast_ref::<String>().map(String::as_str), Some("suite: 1 of 2 failed: bad"));
        assert!(catch_unwind(|| Cases::new("empty").finish(1)).is_err());
    }
}
