//! The address that opens a program in the Rust Playground.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What an address cannot hold as it is, or would take for its own.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'\'')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Longer addresses are refused by servers on the way; how long is not
/// documented, and 8,000 bytes is a usual limit.
const LONGEST: usize = 8000;

/// The address, with the program in it; `None` where it would be too
/// long.
pub fn address(source: &str) -> Option<String> {
    let code = utf8_percent_encode(source, ENCODED);
    let address =
        format!("https://play.rust-lang.org/?version=stable&mode=debug&edition=2024&code={code}");
    (address.len() <= LONGEST).then_some(address)
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;

    use super::*;

    #[test]
    fn the_address_holds_the_program() {
        let program = "fn main() {\n    let a = 1 + 2 & 3; // 100% #1 \"?\" <'a>\n}\n";
        let address = address(program).unwrap();
        let (_, code) = address.split_once("&code=").unwrap();
        assert!(
            !code.contains(['&', '#', '+', ' ', '"', '\n', '<']),
            "{code}"
        );
        assert_eq!(percent_decode_str(code).decode_utf8().unwrap(), program);
    }

    #[test]
    fn a_program_that_is_too_long_has_none() {
        assert_eq!(address(&"//\n".repeat(LONGEST / 3)), None);
    }
}
