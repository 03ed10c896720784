//! Fetches the models: the botocore source distribution that `models/LOCK` pins.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{Result, root};

/// Fetches the pinned distribution unless it is already unpacked; returns its folder.
pub fn fetch() -> Result<PathBuf> {
    let lock = Lock::read()?;
    let folder = root().join("target/models");
    let unpacked = folder.join(format!("{}-{}", lock.name, lock.version));
    let stamp = unpacked.join(".complete");
    if stamp.exists() {
        return Ok(unpacked);
    }
    fs::create_dir_all(&folder).map_err(|e| format!("cannot create {}: {e}", folder.display()))?;
    let archive = folder.join(format!("{}-{}.tar.gz", lock.name, lock.version));
    if !archive.exists() {
        let requirement = format!("{}=={}", lock.name, lock.version);
        run(Command::new("python3")
            .args(["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--dest"])
            .arg(&folder)
            .arg(requirement))?;
    }
    let bytes = fs::read(&archive).map_err(|e| format!("cannot read {}: {e}", archive.display()))?;
    let hash = ring::digest::digest(&ring::digest::SHA256, &bytes)
        .as_ref()
        .iter()
        .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    if hash != lock.sha256 {
        return Err(format!("{}: sha256 is {hash}, models/LOCK says {}", archive.display(), lock.sha256));
    }
    run(Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(&folder))?;
    fs::write(&stamp, &lock.sha256).map_err(|e| format!("cannot write {}: {e}", stamp.display()))?;
    Ok(unpacked)
}

struct Lock {
    name: String,
    version: String,
    sha256: String,
}

impl Lock {
    fn read() -> Result<Self> {
        let path = root().join("models/LOCK");
        let text = fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
        let value = |key: &str| {
            let line = text
                .lines()
                .filter(|line| !line.starts_with('#'))
                .find_map(|line| line.split_once('=').filter(|(k, _)| k.trim() == key));
            line.map(|(_, value)| value.trim().to_owned()).ok_or_else(|| format!("{}: no `{key} = ...`", path.display()))
        };
        Ok(Self { name: value("name")?, version: value("version")?, sha256: value("sha256")? })
    }
}

fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|e| format!("cannot run {}: {e}", Path::new(command.get_program()).display()))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed: {status}")) }
}
