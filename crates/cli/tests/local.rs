//! `pileus local` as its users start and stop it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

fn pileus(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pileus"));
    command.arg("local").args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A running server and what it printed at its start; it is killed when a test fails before it ends by itself.
struct Running {
    child: Child,
    greeting: Vec<String>,
}

impl Running {
    fn start(args: &[&str]) -> Self {
        let mut child = pileus(args).spawn().expect("pileus starts");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let mut greeting = Vec::new();
        while !greeting.last().is_some_and(|line: &String| line.starts_with("export AWS_DEFAULT_REGION=")) {
            greeting.push(lines.next().expect("more lines").expect("text"));
        }
        Self { child, greeting }
    }

    fn variable(&self, name: &str) -> &str {
        let start = format!("export {name}=");
        self.greeting
            .iter()
            .find_map(|line| line.strip_prefix(start.as_str()))
            .unwrap_or_else(|| panic!("{name}: {:?}", self.greeting))
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(self.variable("AWS_ENDPOINT_URL").trim_start_matches("http://")).expect("it listens")
    }

    fn get(&self, path: &str) -> String {
        let mut stream = self.connect();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().expect("kill runs");
        assert!(sent.success());
    }

    /// Sends the signal and gives the exit status' success and what was logged.
    fn stop(mut self, signal: &str) -> (bool, String) {
        self.signal(signal);
        let since = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a status") {
                break status;
            }
            assert!(since.elapsed() < Duration::from_secs(20), "it does not stop");
            std::thread::sleep(Duration::from_millis(10));
        };
        let mut log = String::new();
        self.child.stderr.take().expect("a pipe").read_to_string(&mut log).expect("text");
        (status.success(), log)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has mostly ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn prints_what_points_an_sdk_at_it_and_says_that_it_is_well() {
    let running = Running::start(&["--port", "0"]);
    assert_eq!(running.variable("AWS_ACCESS_KEY_ID"), "test");
    assert_eq!(running.variable("AWS_SECRET_ACCESS_KEY"), "test");
    assert_eq!(running.variable("AWS_REGION"), "us-east-1");
    assert!(running.greeting[0].contains("000000000000"), "{:?}", running.greeting);
    let health = running.get("/_pileus/health");
    assert!(health.starts_with("HTTP/1.1 200 ") && health.contains("\"status\":\"ok\""), "{health}");
}

#[cfg(unix)]
#[test]
fn logs_a_line_a_request_and_stops_on_sigterm() {
    let running = Running::start(&["--port", "0"]);
    let answer = running.get("/nothing-here/at-all");
    assert!(answer.starts_with("HTTP/1.1 403 ") && answer.contains("<Code>AccessDenied</Code>"), "{answer}");
    let (success, log) = running.stop("-TERM");
    assert!(success, "{log}");
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines.len(), 2, "{log}");
    assert!(lines[0].starts_with("s3 GetObject 403 AccessDenied "), "{log}");
    assert_eq!(lines[1], "terminated: stopping");
}

#[cfg(unix)]
#[test]
fn stops_on_ctrl_c() {
    let (success, log) = Running::start(&["--port", "0", "--quiet"]).stop("-INT");
    assert!(success);
    assert_eq!(log, "interrupted: stopping\n");
}

#[cfg(unix)]
#[test]
fn a_second_ctrl_c_does_not_wait_for_what_is_in_flight() {
    let running = Running::start(&["--port", "0", "--quiet", "--auth", "off"]);
    let mut stream = running.connect();
    stream.write_all(b"PUT /bucket/key HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nabc").expect("sent");
    std::thread::sleep(Duration::from_millis(100));
    running.signal("-INT");
    std::thread::sleep(Duration::from_millis(100));
    let (success, log) = running.stop("-INT");
    assert!(!success);
    assert!(log.contains("interrupted: stopping") && log.contains("interrupted again"), "{log}");
}

#[test]
fn any_key_will_do_when_signatures_are_off() {
    let running = Running::start(&["--port", "0", "--auth", "off"]);
    let answer = running.get("/");
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("ListAllMyBucketsResult"), "{answer}");
}

#[test]
fn a_taken_port_and_a_wrong_option_are_said_clearly() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let said = failed(pileus(&["--port", &port]).output().expect("pileus ran"));
    assert_eq!(said.matches("in use").count(), 1, "{said}");
    assert!(said.contains(&format!("127.0.0.1:{port}")) && said.contains("--port 0 picks a free one"), "{said}");

    let said = failed(pileus(&["--host", "nowhere"]).output().expect("pileus ran"));
    assert!(said.contains("--host") && said.contains("nowhere"), "{said}");
}

fn failed(output: Output) -> String {
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}
