//! Finds and runs the tools of others that the tests compare with. `scripts/setup` installs them into `target/venv`.

use std::{
    io::{self, Read},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// A tool of `target/venv`; an error that says how to get it when it is not there.
pub fn tool(name: &str) -> io::Result<PathBuf> {
    let path = repository().join("target/venv/bin").join(name);
    if path.exists() {
        return Ok(path);
    }
    Err(io::Error::new(io::ErrorKind::NotFound, format!("{} is not there: run scripts/setup, which installs it", path.display())))
}

/// The root of the repository.
pub fn repository() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// A moto server of our own; it ends when this is dropped.
#[derive(Debug)]
pub struct Moto {
    child: Child,
    addr: SocketAddr,
}

impl Moto {
    /// Starts moto at a free port and waits until it listens.
    pub fn start() -> io::Result<Self> {
        let addr = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let child = Command::new(tool("moto_server")?)
            .args(["-H", "127.0.0.1", "-p", &addr.port().to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        let mut moto = Self { child, addr };
        let started = Instant::now();
        while TcpStream::connect(addr).is_err() {
            if moto.child.try_wait()?.is_some() || started.elapsed() > Duration::from_secs(60) {
                // Killed first: its standard error ends only with it.
                let _ = moto.child.kill();
                let mut said = String::new();
                if let Some(mut stderr) = moto.child.stderr.take() {
                    stderr.read_to_string(&mut said)?;
                }
                return Err(io::Error::other(format!("moto_server did not come up: {said}")));
            }
            thread::sleep(Duration::from_millis(50));
        }
        // Nobody reads what it logs from here on, and a full pipe would stop it.
        if let Some(mut stderr) = moto.child.stderr.take() {
            thread::spawn(move || io::copy(&mut stderr, &mut io::sink()));
        }
        Ok(moto)
    }

    /// Where it listens.
    pub fn endpoint_url(&self) -> String {
        format!("http://{}", self.addr)
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        // Either may fail only when it has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
