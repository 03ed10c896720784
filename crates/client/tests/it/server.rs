use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// What the server does about one request.
#[derive(Clone)]
pub enum Reply {
    /// Sends these bytes, and waits for the next request.
    Send(String),
    /// Sends these bytes, and closes.
    Close(String),
    /// Sends nothing, and waits.
    Stall,
    /// Sends these bytes, then nothing more.
    StallAfter(String),
}

/// One request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A server that has one reply for each request, and repeats the last.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<AtomicUsize>,
    closed: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    pub async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies: Arc<Vec<Reply>> = Arc::new(replies.into_iter().collect());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (connections, closed) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let task = tokio::spawn({
            let (seen, connections, closed) = (Arc::clone(&seen), Arc::clone(&connections), Arc::clone(&closed));
            async move {
                loop {
                    let Ok((stream, _)) = listener.accept().await else { return };
                    connections.fetch_add(1, SeqCst);
                    let (replies, seen, closed) = (Arc::clone(&replies), Arc::clone(&seen), Arc::clone(&closed));
                    tokio::spawn(async move {
                        let _ = converse(stream, &replies, &seen).await;
                        closed.fetch_add(1, SeqCst);
                    });
                }
            }
        });
        Self { url, seen, connections, closed, task }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(SeqCst)
    }

    /// Waits until so many connections have ended.
    pub async fn closed(&self, count: usize) {
        for _ in 0..500 {
            if self.closed.load(SeqCst) >= count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} of {count} connections were closed", self.closed.load(SeqCst));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn converse(mut stream: TcpStream, replies: &[Reply], seen: &Mutex<Vec<Seen>>) -> std::io::Result<()> {
    let mut buffer = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break end;
            }
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        };
        let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let line = lines.next().unwrap_or_default().to_owned();
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
            .collect();
        let mut request = Seen { line, headers, body: Vec::new() };
        let length: usize = request.header("content-length").parse().unwrap_or(0);
        buffer.drain(..end + 4);
        while buffer.len() < length {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        }
        request.body = buffer.drain(..length).collect();
        let reply = {
            let mut seen = seen.lock().unwrap();
            seen.push(request);
            replies[(seen.len() - 1).min(replies.len() - 1)].clone()
        };
        match reply {
            Reply::Send(text) => stream.write_all(text.as_bytes()).await?,
            Reply::Close(text) => {
                stream.write_all(text.as_bytes()).await?;
                return stream.shutdown().await;
            }
            Reply::StallAfter(text) => {
                stream.write_all(text.as_bytes()).await?;
                return wait_for_end(stream).await;
            }
            Reply::Stall => return wait_for_end(stream).await,
        }
    }
}

async fn wait_for_end(mut stream: TcpStream) -> std::io::Result<()> {
    let mut rest = [0; 1024];
    while stream.read(&mut rest).await? > 0 {}
    Ok(())
}

/// An answer with a length.
pub fn answer(status: &str, headers: &str, body: &str) -> Reply {
    Reply::Send(text(status, headers, body))
}

pub fn text(status: &str, headers: &str, body: &str) -> String {
    let headers: String = headers.lines().map(|line| format!("{}\r\n", line.trim())).collect();
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

/// S3's answer of failure.
pub fn s3_error(status: &str, code: &str, message: &str) -> Reply {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message>\
         <RequestId>REQ1</RequestId><HostId>HOST1</HostId></Error>"
    );
    answer(status, "x-amz-request-id: REQ1\nx-amz-id-2: HOST1", &body)
}

/// A list of buckets.
pub fn buckets() -> Reply {
    answer(
        "200 OK",
        "x-amz-request-id: REQ2",
        "<ListAllMyBucketsResult><Buckets><Bucket><Name>one</Name></Bucket></Buckets></ListAllMyBucketsResult>",
    )
}
