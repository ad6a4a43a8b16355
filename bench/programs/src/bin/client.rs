use std::process::ExitCode;

fn main() -> ExitCode {
    bench_programs::client::main()
}
