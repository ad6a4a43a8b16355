//! What becomes of the proxy when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[
    Unshown {
        phrase: "that each way has a limit in time",
        because: "a program that waits for a socket can still be woken from outside: its state proves no wait without end",
    },
    Unshown {
        phrase: "A server that neither answers nor closes",
        because: "as above: what waits here, waits for a socket",
    },
];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the end closes both ways of a connection",
        about: About::Lesson,
        change: Change::Go {
            take: "return to.CloseWrite()",
            put: "return to.Close()",
        },
        becomes: Becomes::Prints(
            "\
answer:\x20
failed: true
failed: true
the server has ended",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the end is not passed on, and a limit ends the wait",
        about: About::Lesson,
        change: Change::Rust {
            take: "copy_bidirectional(&mut client, &mut server).await?;",
            put: "\
let (mut c_in, mut c_out) = client.split();
    let (mut s_in, mut s_out) = server.split();
    let both = async {
        tokio::try_join!(
            tokio::io::copy(&mut c_in, &mut s_out),
            tokio::io::copy(&mut s_in, &mut c_out),
        )
    };
    let limit = std::time::Duration::from_millis(100);
    tokio::time::timeout(limit, both).await??;",
        },
        becomes: Becomes::Prints(
            "\
answer:\x20
failed: true
failed: true
the server has ended",
        ),
        shows: &[
            "or the server waits for the rest of the request",
            "`copy` does not pass the end on",
            "The halves of `split` are borrowed, and do not",
            "that an end is passed on",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first end ends both ways",
        change: Change::Rust {
            take: "copy_bidirectional(&mut client, &mut server).await?;",
            put: "\
let (mut c_in, mut c_out) = client.split();
    let (mut s_in, mut s_out) = server.split();
    tokio::select! {
        end = tokio::io::copy(&mut c_in, &mut s_out) => end?,
        end = tokio::io::copy(&mut s_in, &mut c_out) => end?,
    };",
        },
        becomes: Becomes::Prints(
            "\
answer:\x20
failed: false
failed: true
the server has ended",
        ),
        shows: &["stops at the first end, and the answer is lost"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each way owns its halves",
        change: Change::Rust {
            take: "copy_bidirectional(&mut client, &mut server).await?;",
            put: "\
let (mut c_in, mut c_out) = client.into_split();
    let (mut s_in, mut s_out) = server.into_split();
    tokio::try_join!(
        async move {
            tokio::io::copy(&mut c_in, &mut s_out).await
        },
        async move {
            tokio::io::copy(&mut s_in, &mut c_out).await
        },
    )?;",
        },
        becomes: Becomes::PrintsTheSame {
            because: "each block drops its write half at its end, and that shuts the way down",
        },
        shows: &["dropped, it shuts its way down"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the server panics",
        about: About::Panic,
        change: Change::Go {
            take: "defer client.Close()\n\trequest",
            put: "panic(\"no answer\")\n\trequest",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no answer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the server panics",
        about: About::Panic,
        change: Change::Rust {
            take: "_ = client.write_all(answer.as_bytes()).await;",
            put: "panic!(\"no answer\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer",
            status: 101,
        },
        ..WHAT_IF
    },
];
