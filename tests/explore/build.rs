//! Writes the halves anew, with stand-ins for std and crossbeam.

#[allow(unreachable_pub, dead_code)]
#[path = "swap.rs"]
mod swap;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use go_to_rust::catalogue::{Chapter, Pair};
use go_to_rust::what_if::{Becomes, Change};

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let rust = Path::new("../../rust");
    let (mut modules, mut list) = (String::new(), String::new());
    // `make explore` asks for them. A half that uses what the model does
    // not have ends the build there, and not where nobody explores.
    let wanted = env::var_os("EXPLORE").is_some();
    for chapter in go_to_rust::catalogue().iter().filter(|_| wanted) {
        let _ = writeln!(modules, "pub mod {} {{", chapter.name);
        fs::create_dir_all(out.join(chapter.name)).expect("cargo's folder can be written");
        let mut needed: Vec<&str> = chapter
            .pairs
            .iter()
            .flat_map(|p| p.needs)
            .copied()
            .collect();
        needed.retain(|need| chapter.pairs.iter().all(|pair| pair.name != *need));
        needed.sort_unstable();
        needed.dedup();
        for name in needed {
            let source = fs::read_to_string(rust.join(chapter.name).join(format!("{name}.rs")));
            let path = out.join(chapter.name).join(format!("{name}.rs"));
            write(&path, &swap::swap(&source.expect("a file can be read")));
            let _ = writeln!(modules, "    #[path = {path:?}]\n    pub mod r#{name};");
        }
        for pair in chapter.pairs {
            let file = rust.join(chapter.name).join(format!("{}.rs", pair.name));
            let source = fs::read_to_string(&file).expect("a half can be read");
            if swap::lacks(&source).is_some() {
                continue;
            }
            half(&out, chapter, pair, None, &source, &mut modules, &mut list);
            for (number, what_if) in pair.what_ifs.iter().enumerate() {
                let Change::Rust { take, put } = what_if.change else {
                    continue;
                };
                let wanted = match what_if.becomes {
                    Becomes::Refused { .. } => false,
                    Becomes::PrintsTheSame { .. }
                    | Becomes::WaitsForEver { .. }
                    | Becomes::Explored { .. } => true,
                    _ => env::var_os("EXPLORE_ALL").is_some(),
                };
                if !wanted {
                    continue;
                }
                let changed = source.replacen(take, put, 1);
                if swap::lacks(&changed).is_none() {
                    half(
                        &out,
                        chapter,
                        pair,
                        Some(number),
                        &changed,
                        &mut modules,
                        &mut list,
                    );
                }
            }
        }
        modules.push_str("}\n");
    }
    println!("cargo::rustc-check-cfg=cfg(halves)");
    if wanted {
        println!("cargo::rustc-cfg=halves");
        mailboxes(&rust.join("atomics/memory_orders.rs"), &out);
    }
    let all = format!(
        "{modules}\n/// Name of the pair, number of the what-if, program.\n\
         pub const ALL: &[(&str, Option<usize>, fn())] = &[\n{list}];\n"
    );
    write(&out.join("halves.rs"), &all);
    println!("cargo::rerun-if-env-changed=EXPLORE");
    println!("cargo::rerun-if-env-changed=EXPLORE_ALL");
    for watched in ["../../rust", "build.rs", "swap.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
}

fn half(
    out: &Path,
    chapter: &Chapter,
    pair: &Pair,
    what_if: Option<usize>,
    source: &str,
    modules: &mut String,
    list: &mut String,
) {
    let name = match what_if {
        None => pair.name.to_owned(),
        Some(number) => format!("{}__{number}", pair.name),
    };
    let path = out.join(chapter.name).join(format!("{name}.rs"));
    write(&path, &swap::swap(source));
    let _ = writeln!(modules, "    #[path = {path:?}]\n    pub mod r#{name};");
    let of = format!("{}/{}", chapter.name, pair.name);
    let _ = writeln!(
        list,
        "    ({of:?}, {what_if:?}, {}::r#{name}::main),",
        chapter.name
    );
}

/// The mailbox of the half about memory orders, as it is and with
/// other orders.
fn mailboxes(file: &Path, out: &Path) {
    let source = swap::code(&fs::read_to_string(file).expect("a half can be read"));
    let from = source
        .find("#[derive(Default)]\nstruct Mailbox")
        .expect("the mailbox");
    let to = source.find("pub fn main").expect("its main");
    let mailbox = &source[from..to];
    let handed = mailbox
        .replace("true, Ordering::SeqCst", "true, Ordering::Release")
        .replace("SeqCst", "Acquire");
    write(&out.join("as_it_is.rs"), mailbox);
    write(&out.join("release_acquire.rs"), &handed);
    write(
        &out.join("relaxed.rs"),
        &mailbox.replace("SeqCst", "Relaxed"),
    );
}

/// Only where it says something else: a file that is written anew is
/// compiled anew.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::write(path, text).expect("cargo's folder can be written");
}
