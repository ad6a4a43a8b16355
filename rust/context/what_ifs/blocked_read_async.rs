//! What becomes of the read that can be cancelled when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that a read which is wrapped is cancel-safe",
    because: "tasks/half_a_line shows what is lost and what is not",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the read is the end of the stream when it is cancelled",
        about: About::Lesson,
        change: Change::Tasks {
            take: "self.token.run_until_cancelled(read).await.transpose()",
            put: "let read = self.token.run_until_cancelled(read);
        Ok(Some(read.await.unwrap_or(Ok(0))?))",
        },
        becomes: Becomes::Prints(
            "\
hello
cancelled: false
peer has left: true",
        ),
        shows: &["The answer says which of the two it was"],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody reads on, without the token",
        change: Change::Tasks {
            take: "    let (end, _connection) = reader.await.unwrap();",
            put: "    let (end, mut connection) = reader.await.unwrap();
    peer.write_all(b\"again\").await.unwrap();
    let mut again = [0; 5];
    connection.stream.read_exact(&mut again).await.unwrap();
    println!(\"{}\", String::from_utf8_lossy(&again));",
        },
        becomes: Becomes::Prints(
            "\
hello
again
cancelled: true
peer has left: true",
        ),
        shows: &[
            "The connection stays as it was: whoever has it can read on",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the reader panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "        (end, connection)\n",
            put: "        assert!(end.is_some(), \"no reader: {end:?}\");
        (end, connection)
",
        },
        becomes: Becomes::Ends {
            prints: "hello",
            says: "no reader: None",
            status: 101,
        },
        ..WHAT_IF
    },
];
