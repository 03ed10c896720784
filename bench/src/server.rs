//! An HTTP server that does nothing: `GET …/N` answers with N bytes, `PUT` throws away what it gets.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
};

/// Serves until it is killed; a thread for each connection.
pub fn run() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    println!("http://{}", listener.local_addr().expect("it is bound"));
    for stream in listener.incoming().flatten() {
        std::thread::spawn(|| converse(stream));
    }
}

/// Until the client closes.
fn converse(mut stream: TcpStream) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut buffer = vec![0; 1 << 20];
    let zeros = vec![0; 1 << 20];
    let mut filled = 0;
    loop {
        let end = loop {
            if let Some(at) = buffer[..filled].windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            filled += some(stream.read(&mut buffer[filled..]))?;
        };
        let head = std::str::from_utf8(&buffer[..end]).ok()?;
        let length = header(head, "content-length").unwrap_or(0);
        let size: usize = match head.starts_with("GET") {
            true => head.split(' ').nth(1)?.split('?').next()?.rsplit('/').next()?.parse().ok()?,
            false => 0,
        };
        let extra = filled - end;
        let mut left = length.checked_sub(extra)?; // nobody pipelines
        while left > 0 {
            left -= some(stream.read(&mut buffer))?;
        }
        filled = 0;
        let mut answer =
            format!("HTTP/1.1 200 OK\r\nx-amz-request-id: 0\r\netag: \"0\"\r\ncontent-length: {size}\r\n\r\n").into_bytes();
        let first = size.min(4096);
        answer.extend_from_slice(&zeros[..first]);
        stream.write_all(&answer).ok()?;
        let mut left = size - first;
        while left > 0 {
            let now = left.min(zeros.len());
            stream.write_all(&zeros[..now]).ok()?;
            left -= now;
        }
    }
}

fn some(read: std::io::Result<usize>) -> Option<usize> {
    read.ok().filter(|bytes| *bytes > 0)
}

fn header(head: &str, name: &str) -> Option<usize> {
    let value = head.lines().filter_map(|line| line.split_once(':')).find(|(found, _)| found.eq_ignore_ascii_case(name))?.1;
    value.trim().parse().ok()
}
