//! # Read-write lock
//!
//! Many threads read a table at the same time, and one writes to
//! it.
//!
//! `read` returns a guard that gives shared access, and `write` one
//! that gives exclusive access. A change under the read lock is
//! refused: its guard gives no mutable reference.
//!
//! A thread that holds the read guard has no way to make it a write
//! guard: it has to let go first, and look again afterwards. The
//! other way there is one, which lets no writer in between:
//! `RwLockWriteGuard::downgrade`. Go has neither.
//!
//! Whether a waiting writer stops new readers depends on the
//! platform. In Go it always does. In either language, a thread
//! that holds the read lock and takes it again may wait for ever,
//! when a writer came in between.
//!
//! A read-write lock costs more than a mutex. It pays when reads
//! are long and writes are rare. A panic under the write lock
//! poisons it; one under the read lock does not.
//!
//! What the compiler does not check: that a guard is let go of
//! before the other kind is taken. A thread that reads and asks for
//! the write lock waits for itself.

use std::collections::HashMap;
use std::sync::RwLock;
use std::thread;

type Table = HashMap<&'static str, u32>;

struct Prices(RwLock<Table>);

impl Prices {
    // 1. Shared access: other readers may have it too.
    fn view<T>(&self, read: impl FnOnce(&Table) -> T) -> T {
        read(&self.0.read().unwrap())
    }

    // 2. Exclusive access: waits until no other guard is left.
    fn change(&self, write: impl FnOnce(&mut Table)) {
        write(&mut self.0.write().unwrap());
    }
}

pub fn main() {
    let prices = Prices(RwLock::new(Table::from([("tea", 200)])));

    // 3. While one reads, another reads too, and nobody writes. The
    // second is in and out before the first lets go.
    prices.view(|_| {
        thread::scope(|s| {
            s.spawn(|| {
                let tea = prices.view(|table| table["tea"]);
                println!("second reader: tea {tea}");
            });
        });
        let writer = prices.0.try_write();
        println!("a writer gets in {}", writer.is_ok());
    });

    // 4. While one writes, nobody reads.
    prices.change(|_| {
        let reader = prices.0.try_read();
        println!("a reader gets in {}", reader.is_ok());
    });

    // 5. Ten write, one after the other. The others get their turn
    // between the read and the write, and wait.
    thread::scope(|s| {
        for _ in 0..10 {
            s.spawn(|| {
                prices.change(|table| {
                    let tea = table["tea"];
                    thread::yield_now();
                    table.insert("tea", tea + 5);
                });
            });
        }
    });
    println!("tea {}", prices.view(|table| table["tea"]));
}
