//! Shows the site in a browser: for looking at it, not for hosting it.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

use percent_encoding::percent_decode_str;

/// The longest request line that is read.
const LONGEST: u64 = 8 * 1024;

/// How long a browser may take for its request.
const PATIENCE: Duration = Duration::from_secs(5);

/// A server that has its port and does not answer yet.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    folder: PathBuf,
}

impl Server {
    /// Takes the port of the loopback address; 0 is any that is free.
    ///
    /// # Errors
    ///
    /// When the folder is not there, or the port is taken.
    pub fn new(folder: &Path, port: u16) -> Result<Server, String> {
        if !folder.join("index.html").is_file() {
            return Err(format!(
                "{} holds no site: run `make site` first",
                folder.display()
            ));
        }
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
                io::ErrorKind::AddrInUse => {
                    format!(
                        "port {port} is taken: name another one, as in `make browse PORT={}`",
                        port.wrapping_add(1).max(1024)
                    )
                }
                _ => format!("port {port} cannot be used: {error}"),
            })?;
        Ok(Server {
            listener,
            folder: folder.to_owned(),
        })
    }

    /// Where the site is.
    pub fn address(&self) -> String {
        let address = self.listener.local_addr().expect("the listener is bound");
        format!("http://{address}/")
    }

    /// Answers until the program ends.
    pub fn run(self) {
        for stream in self.listener.incoming().flatten() {
            let folder = self.folder.clone();
            // A browser that breaks off needs no answer.
            thread::spawn(move || drop(answer(stream, &folder)));
        }
    }
}

fn answer(mut stream: TcpStream, folder: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(io::Read::take(stream.try_clone()?, LONGEST));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    // The headers are read and left: to close a connection with bytes
    // unread resets it, and the answer with it.
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let (status, kind, body) = respond(&request, folder);
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if !request.starts_with("HEAD ") {
        stream.write_all(&body)?;
    }
    stream.flush()
}

fn respond(request: &str, folder: &Path) -> (&'static str, &'static str, Vec<u8>) {
    const TEXT: &str = "text/plain; charset=utf-8";
    let mut words = request.split(' ');
    let (Some("GET" | "HEAD"), Some(target)) = (words.next(), words.next()) else {
        return (
            "405 Method Not Allowed",
            TEXT,
            b"This server answers GET only.\n".to_vec(),
        );
    };
    let found =
        file(target).and_then(|file| Some((kind(&file), fs::read(folder.join(&file)).ok()?)));
    match found {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", TEXT, b"There is no such page.\n".to_vec()),
    }
}

/// The file below the site's folder; `None` for one that would lie
/// outside of it.
fn file(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let path = path.strip_prefix('/')?;
    let path = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let path = PathBuf::from(path);
    path.components()
        .all(|part| matches!(part, Component::Normal(_)))
        .then_some(path)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_in_the_folder() {
        for outside in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/a/../../b",
            "//etc/passwd",
            "/%2fetc/passwd",
            "etc",
        ] {
            assert_eq!(file(outside), None, "{outside}");
        }
        assert_eq!(file("/"), Some(PathBuf::from("index.html")));
        assert_eq!(
            file("/locks/counter.html?q=1"),
            Some(PathBuf::from("locks/counter.html"))
        );
    }

    #[test]
    fn a_taken_port_is_said_in_a_sentence() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let missing = Server::new(&folder, 0).unwrap_err();
        assert!(
            missing.ends_with("holds no site: run `make site` first"),
            "{missing}"
        );

        let site = std::env::temp_dir().join(format!("go-to-rust-serve-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        fs::write(site.join("index.html"), "").unwrap();
        let first = Server::new(&site, 0).unwrap();
        let port = first.listener.local_addr().unwrap().port();
        let second = Server::new(&site, port).unwrap_err();
        fs::remove_dir_all(&site).unwrap();
        assert!(
            second.starts_with(&format!("port {port} is taken: ")),
            "{second}"
        );
    }
}
