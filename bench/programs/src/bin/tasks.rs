use std::process::ExitCode;

fn main() -> ExitCode {
    bench_programs::main(bench_programs::tasks::LIST, None)
}
