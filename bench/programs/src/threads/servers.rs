use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::thread;

use crate::Outcome;
use crate::system::end_with_input;

/// Serves until the end of standard input ends the program.
pub(super) fn echo(_: u64) -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    end_with_input();
    loop {
        let (mut connection, _) = listener.accept().unwrap();
        // Go does it for every connection.
        connection.set_nodelay(true).unwrap();
        thread::spawn(move || -> io::Result<()> {
            let mut message = [0; 1024];
            loop {
                let n = connection.read(&mut message)?;
                if n == 0 {
                    return Ok(());
                }
                connection.write_all(&message[..n])?;
            }
        });
    }
}
