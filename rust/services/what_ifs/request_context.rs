//! What becomes of the waiting requests when they are changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

// What both halves come to.
const END_NOT_TOLD: &str = "\
== SIGTERM while they wait
b sends POST /archive/news
b gets 202 to r1
server: r1 waits for news
a sends GET /wait/60000/news
server: r2 waits for news
c sends GET /digest/news
server: r3 waits for news
c leaves
server: r3 is gone
SIGTERM
server: stops
server: r1 has archived nothing
!! a gets no answer";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the wait is started, and not the request's own",
        about: About::Lesson,
        change: Change::Go {
            take: "context.WithTimeout(r.Context(), limit)",
            put: "context.WithTimeout(context.WithoutCancel(r.Context()), limit)",
        },
        becomes: Becomes::Prints(
            "\
== a client that leaves while it waits
a sends GET /wait/60000/news
server: r1 waits for news
a leaves
!! the service says nothing",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the wait is started, and not the request's own",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
    let all = async {
        let mut texts = Vec::new();
        for topic in topics.split(',') {
            let mut message = service.hub.wait(topic, &id);
            texts.push(message.recv().await.or(Err(STOPPING))?);
        }
        Ok(texts.join(\" \"))
    };
",
            put: "\
    let (hub, its) = (Arc::clone(&service.hub), id.clone());
    let task = tokio::spawn(async move {
        let mut texts = Vec::new();
        for topic in topics.split(',') {
            let mut message = hub.wait(topic, &its);
            texts.push(message.recv().await.or(Err(STOPPING))?);
        }
        Ok(texts.join(\" \"))
    });
    let all = async { task.await.unwrap() };
",
        },
        becomes: Becomes::Prints(
            "\
== a client that leaves while it waits
a sends GET /wait/60000/news
server: r1 waits for news
a leaves
server: r1 is gone
b sends POST /publish/news: hello
b gets 200 to r2: reached 1
c sends GET /wait/60000/news
server: r3 waits for news
b sends POST /publish/news: hello
b gets 200 to r4: reached 1
c gets 200 to r3: hello
SIGTERM
server: stops
server: exit status 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the end is said below the `await`",
        change: Change::Rust {
            take: "\
    let mut open = Open { id, answered: false };
    let mut response = next.run(request).await;
    open.answered = true;
",
            put: "\
    let mut response = next.run(request).await;
    println!(\"{id} has ended\");
",
        },
        becomes: Becomes::Prints(
            "\
== a client that leaves while it waits
a sends GET /wait/60000/news
server: r1 waits for news
a leaves
!! the service says nothing",
        ),
        shows: &["Code after the `await` does not run then"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task is aborted, and not let go",
        change: Change::Rust {
            take: "\
        println!(\"{id} has archived {what}\");
    });
",
            put: "\
        println!(\"{id} has archived {what}\");
    }).abort();
",
        },
        becomes: Becomes::Prints(
            "\
== what goes on without its client
a sends POST /archive/news
a gets 202 to r1
server: r1 waits for news
a leaves
p sends POST /publish/news: hello
!! the service says nothing",
        ),
        shows: &["to drop the handle of a task detaches it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "what is started does not hear of the end",
        change: Change::Rust {
            take: "            () = service.stopping.cancelled() => None,\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
== SIGTERM while they wait
b sends POST /archive/news
b gets 202 to r1
server: r1 waits for news
a sends GET /wait/60000/news
server: r2 waits for news
c sends GET /digest/news
server: r3 waits for news
c leaves
server: r3 is gone
SIGTERM
server: stops
!! the service says nothing",
        ),
        shows: &["that what is started for a request has an end of its own"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the runtime is dropped",
        change: Change::Rust {
            take: "runtime.shutdown_background();",
            put: "drop(runtime);",
        },
        becomes: Becomes::Prints(
            "\
== SIGTERM while they wait
b sends POST /archive/news
b gets 202 to r1
server: r1 waits for news
a sends GET /wait/60000/news
server: r2 waits for news
c sends GET /digest/news
server: r3 waits for news
c leaves
server: r3 is gone
SIGTERM
server: stops
server: r1 has archived nothing
a gets 503 to r2
a is closed
b is closed
!! the service does not end",
        ),
        shows: &["Dropped instead, it would wait for the calls that block"],
        ..WHAT_IF
    },
    WhatIf {
        question: "those who wait are not told of the end",
        change: Change::Go {
            take: "	defer context.AfterFunc(s.stopping, cancel)()\n",
            put: "",
        },
        becomes: Becomes::Prints(
            END_NOT_TOLD,
        ),
        shows: &["Shutdown alone would wait for those who wait"],
        ..WHAT_IF
    },
    WhatIf {
        question: "those who wait are not told of the end",
        change: Change::Rust {
            take: "        () = service.stopping.cancelled() => Err(STOPPING),\n",
            put: "",
        },
        becomes: Becomes::Prints(
            END_NOT_TOLD,
        ),
        shows: &["A graceful shutdown alone would wait for those who wait"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a blocking call panics",
        about: About::Panic,
        change: Change::Go {
            take: "		text, _ := s.hub.wait(ctx, topic)\n",
            put: "		text, _ := s.hub.wait(ctx, topic)\n		panic(\"no digest\")\n",
        },
        becomes: Becomes::Prints(
            "\
== what goes on without its client
a sends POST /archive/news
a gets 202 to r1
server: r1 waits for news
a leaves
p sends POST /publish/news: hello
server: r1 has archived hello
p gets 200 to r2: reached 1
b sends GET /digest/news
server: r3 waits for news
b leaves
server: r3 is gone
p sends POST /publish/news: hello
!! the service has ended
server, standard error: panic: no digest
server: exit status 2",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a blocking call panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            println!(\"{id} has digested {text}\");\n",
            put: "            panic!(\"no digest for {id}: {text}\");\n",
        },
        becomes: Becomes::Prints(
            "\
== a client that stays for it
a sends GET /digest/news
server: r1 waits for news
p sends POST /publish/news: hello
p gets 200 to r2: reached 1
a gets 500 to r1
!! the service says nothing",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "what was started answers when its handler has returned",
        change: Change::Go {
            take: "		say(ctx, \"has archived\", text)\n",
            put: "		_, err = fmt.Fprintln(w, text)\n		say(ctx, \"has archived\", text, \"and answers:\", err)\n",
        },
        becomes: Becomes::Prints(
            "\
== what goes on without its client
a sends POST /archive/news
a gets 202 to r1
server: r1 waits for news
a leaves
p sends POST /publish/news: hello
server: r1 has archived hello and answers: http: wrote more than the declared Content-Length
p gets 200 to r2: reached 1
b sends GET /digest/news
server: r3 waits for news
b leaves
server: r3 is gone
p sends POST /publish/news: hello
server: r3 has digested hello
p gets 200 to r4: reached 1
SIGTERM
server: stops
server: exit status 0",
        ),
        shows: &["and answers no more"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody restores the signals",
        change: Change::Go {
            take: "	restore()\n",
            put: "	_ = restore\n",
        },
        becomes: Becomes::Prints(
            "\
== a second SIGTERM
a sends GET /digest/news
server: r1 waits for news
SIGTERM
server: stops
SIGTERM
!! a gets no answer",
        ),
        shows: &["A second signal ends the process at once"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody waits for a second signal",
        change: Change::Rust {
            take: "        _ = told.recv() => process::exit(128 + 15),\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
== a second SIGTERM
a sends GET /digest/news
server: r1 waits for news
SIGTERM
server: stops
SIGTERM
!! a gets no answer",
        ),
        shows: &["A second signal ends the process at once"],
        ..WHAT_IF
    },
];
