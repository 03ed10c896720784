use std::{
    io,
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use socket2::{SockRef, TcpKeepalive};
use tokio::{
    net::{TcpListener, TcpSocket, TcpStream},
    time::{Instant, timeout_at},
};

use crate::{TransportError, TransportErrorKind};

/// How TCP sockets are set up, on either end.
///
/// ```
/// use pileus_net::TcpOptions;
/// let options = TcpOptions { recv_buffer: Some(1 << 20), ..TcpOptions::default() };
/// assert!(options.nodelay);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TcpOptions {
    /// Send small segments at once instead of waiting for more (`TCP_NODELAY`). On by default.
    pub nodelay: bool,
    /// Probes that notice a peer that vanished; `None` sends none.
    pub keepalive: Option<Keepalive>,
    /// The kernel's send buffer in bytes; `None` leaves it to the kernel, which tunes it better than most.
    pub send_buffer: Option<u32>,
    /// The kernel's receive buffer in bytes; `None` leaves it to the kernel.
    pub recv_buffer: Option<u32>,
    /// How long making a connection may take: name, TCP and TLS together. 3.1 s by default.
    pub connect_timeout: Duration,
    /// How many connections may wait to be accepted, on a listener.
    pub backlog: u32,
}

/// When TCP asks a silent peer whether it is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keepalive {
    /// Silence before the first probe.
    pub idle: Duration,
    /// Time between probes.
    pub interval: Duration,
    /// Unanswered probes after which the connection is dead.
    pub count: u32,
}

impl Default for Keepalive {
    fn default() -> Self {
        Self { idle: Duration::from_secs(45), interval: Duration::from_secs(15), count: 3 }
    }
}

impl Default for TcpOptions {
    fn default() -> Self {
        Self {
            nodelay: true,
            keepalive: Some(Keepalive::default()),
            send_buffer: None,
            recv_buffer: None,
            connect_timeout: Duration::from_millis(3100),
            backlog: 1024,
        }
    }
}

impl TcpOptions {
    fn socket(&self, addr: SocketAddr) -> io::Result<TcpSocket> {
        let socket = if addr.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
        if let Some(size) = self.send_buffer {
            socket.set_send_buffer_size(size)?;
        }
        if let Some(size) = self.recv_buffer {
            socket.set_recv_buffer_size(size)?;
        }
        Ok(socket)
    }

    /// What an accepted connection does not inherit from its listener everywhere.
    pub(crate) fn tune(&self, stream: &TcpStream) -> io::Result<()> {
        if self.nodelay {
            stream.set_nodelay(true)?;
        }
        if let Some(Keepalive { idle, interval, count }) = self.keepalive {
            let keepalive = TcpKeepalive::new().with_time(idle);
            #[cfg(not(any(target_os = "openbsd", target_os = "redox", target_os = "haiku")))]
            let keepalive = keepalive.with_interval(interval).with_retries(count);
            SockRef::from(stream).set_tcp_keepalive(&keepalive)?;
        }
        Ok(())
    }

    #[cfg_attr(not(feature = "server"), allow(dead_code))]
    pub(crate) fn listen(&self, addr: SocketAddr) -> io::Result<TcpListener> {
        let socket = self.socket(addr)?;
        #[cfg(unix)] // elsewhere it lets two listeners share a port
        socket.set_reuseaddr(true)?;
        socket.bind(addr)?;
        socket.listen(self.backlog)
    }
}

/// Connects to `host`, an address or a name, before `deadline`; of several addresses, the first that answers.
pub(crate) async fn connect(host: &str, port: u16, deadline: Instant, options: &TcpOptions) -> Result<TcpStream, TransportError> {
    if let Ok(ip) = host.parse::<IpAddr>() {
        return connect_to(SocketAddr::new(ip, port), deadline, options).await.map_err(|e| failed(host, port, e, options));
    }
    let addresses: Vec<_> = match timeout_at(deadline, tokio::net::lookup_host((host, port))).await {
        Err(_) => return Err(timed_out(&format!("looking up {host}"), options)),
        Ok(Err(e)) => {
            let message = format!("DNS: no address for host {host}: {e}");
            return Err(TransportError::new(TransportErrorKind::Connect, message).with_source(e));
        }
        Ok(Ok(found)) => found.collect(),
    };
    let mut last = None;
    for (tried, &address) in addresses.iter().enumerate() {
        // Each of the addresses left gets an equal share of the time left, so one that is silent cannot use it all.
        let now = Instant::now();
        let share = deadline.saturating_duration_since(now) / (addresses.len() - tried) as u32;
        match connect_to(address, now + share, options).await {
            Ok(stream) => return Ok(stream),
            Err(e) => last = Some(e),
        }
    }
    match last {
        Some(e) => Err(failed(host, port, e, options)),
        None => Err(TransportError::new(TransportErrorKind::Connect, format!("DNS: no address for host {host}"))),
    }
}

async fn connect_to(address: SocketAddr, deadline: Instant, options: &TcpOptions) -> io::Result<TcpStream> {
    let socket = options.socket(address)?;
    let stream = timeout_at(deadline, socket.connect(address)).await.map_err(|_| io::ErrorKind::TimedOut)??;
    options.tune(&stream)?;
    Ok(stream)
}

fn failed(host: &str, port: u16, error: io::Error, options: &TcpOptions) -> TransportError {
    let peer = if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") };
    let message = match error.kind() {
        io::ErrorKind::TimedOut => return timed_out(&format!("connecting to {peer}"), options),
        io::ErrorKind::ConnectionRefused => format!("connection to {peer} refused"),
        io::ErrorKind::HostUnreachable => format!("connection to {peer} failed: no route to the host"),
        io::ErrorKind::NetworkUnreachable => format!("connection to {peer} failed: the network is unreachable"),
        _ => format!("connection to {peer} failed: {error}"),
    };
    TransportError::new(TransportErrorKind::Connect, message).with_source(error)
}

pub(crate) fn timed_out(doing: &str, options: &TcpOptions) -> TransportError {
    TransportError::new(TransportErrorKind::Timeout, format!("timed out after {:?} {doing}", options.connect_timeout))
}
