; Rust. Where two patterns match a node, the later one wins.
[(line_comment) (block_comment)] @comment
[(string_literal) (raw_string_literal) (char_literal)] @string
[(integer_literal) (float_literal)] @number
(boolean_literal) @constant
[(type_identifier) (primitive_type)] @type
(function_item name: (identifier) @function)
(call_expression function: (identifier) @function)
(call_expression function: (scoped_identifier name: (identifier) @function))
(call_expression function: (field_expression field: (field_identifier) @function))
(macro_invocation macro: (identifier) @function)
[
  "as" "async" "await" "break" "const" "dyn" "else" "enum" "fn" "for" "if"
  "impl" "in" "let" "loop" "match" "mod" "move" "pub" "return" "static"
  "struct" "trait" "type" "unsafe" "use" "where" "while"
  (mutable_specifier) (self)
] @keyword
