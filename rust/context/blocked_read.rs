//! # A read that takes no context
//!
//! A thread that is blocked in a read of std cannot select on
//! anything. When the context ends, something else makes the
//! read return.
//!
//! A watcher, one thread for the life of the connection, waits
//! for the end of the context and then calls `shutdown` on the
//! socket. A read that is blocked returns 0, as at the end of
//! the stream. One that comes later still gets what had arrived
//! before, where Go's deadline ends it at once. `Shutdown::Both`
//! ends writing as well; after Go's read deadline one can still
//! answer. Go's `AfterFunc` starts its goroutine when the context
//! has ended, and so costs nothing until then.
//!
//! The other way is `set_read_timeout`, and a loop that looks at
//! the context each time that it returns: no second thread, and
//! the end is noticed as late as the limit is long.
//!
//! The same is asked of all that blocks and takes no context. An
//! `accept` is ended by a connection to oneself: set a flag
//! first, connect with `connect_timeout`, to the loopback
//! address where the listener is on all; the loop looks at the
//! flag after each `accept`. A child process is ended by `kill`;
//! a lock not at all, in either language: a semaphore of one,
//! which is a channel, can be given up.
//!
//! What the compiler does not check: that the reader asks the
//! context why it got nothing, else a stop looks like the end of
//! the stream; and that the watcher ends with the connection,
//! else it holds the socket for as long as the context lives.

use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use crossbeam::channel::{self, Sender, select};

use super::token::{Context, Ended};

struct Connection {
    stream: Arc<TcpStream>,
    context: Context,
    closed: Option<Sender<Infallible>>,
    watcher: Option<JoinHandle<()>>,
}

impl Connection {
    // 1. The end of the context shuts the socket down. That ends a
    // read which is blocked.
    fn new(context: Context, stream: TcpStream) -> Connection {
        let stream = Arc::new(stream);
        let (closed, gone) = channel::bounded::<Infallible>(0);
        let watcher = thread::spawn({
            let (context, stream) =
                (context.clone(), stream.clone());
            move || {
                select! {
                    recv(context.done()) -> _ => {
                        _ = stream.shutdown(Shutdown::Both);
                    }
                    recv(gone) -> _ => {}
                }
            }
        });
        let (closed, watcher) = (Some(closed), Some(watcher));
        Connection { stream, context, closed, watcher }
    }
}

// 2. What the read returns is the end of the stream, or an error of
// the socket. Only the context knows why.
impl Read for &Connection {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = (&*self.stream).read(buffer);
        if !matches!(read, Ok(n) if n > 0) {
            self.context.check().map_err(io::Error::other)?;
        }
        read
    }
}

// 3. The watcher ends with the connection; the context may live
// longer.
impl Drop for Connection {
    fn drop(&mut self) {
        self.closed = None;
        if let Some(watcher) = self.watcher.take() {
            _ = watcher.join();
        }
    }
}

fn connected() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let peer = TcpStream::connect(listener.local_addr()?)?;
    let (server, _) = listener.accept()?;
    Ok((server, peer))
}

fn is_cancel(error: &io::Error) -> bool {
    let inner = error.get_ref().and_then(|e| e.downcast_ref());
    inner == Some(&Ended::Cancelled)
}

pub fn main() {
    let background = Context::background();
    let (context, cancel) = background.child();
    let (server, mut peer) = connected().unwrap();
    let connection = Arc::new(Connection::new(context, server));

    // 4. This one has something to read.
    peer.write_all(b"hello").unwrap();
    let mut hello = [0; 5];
    (&*connection).read_exact(&mut hello).unwrap();
    println!("{}", String::from_utf8_lossy(&hello));

    // 5. And this one has not.
    let reader = thread::spawn({
        let connection = Arc::clone(&connection);
        move || (&*connection).read(&mut [0; 5])
    });
    drop(cancel);
    let end = reader.join().unwrap();
    println!("cancelled: {}", end.is_err_and(|e| is_cancel(&e)));
    drop((peer, connection));

    // 6. Where the peer has left, that is the answer.
    let (server, peer) = connected().unwrap();
    let connection = Connection::new(background, server);
    drop(peer);
    let end = (&connection).read(&mut [0; 5]);
    println!("peer has left: {}", end.is_ok_and(|n| n == 0));
}
