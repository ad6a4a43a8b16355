; Go. Where two patterns match a node, the later one wins.
(comment) @comment
[(interpreted_string_literal) (raw_string_literal) (rune_literal)] @string
[(int_literal) (float_literal)] @number
[(true) (false) (nil) (iota)] @constant
(type_identifier) @type
(function_declaration name: (identifier) @function)
(method_declaration name: (field_identifier) @function)
(call_expression function: (identifier) @function)
(call_expression function: (selector_expression field: (field_identifier) @function))
[
  "break" "case" "chan" "const" "continue" "default" "defer" "else" "for"
  "func" "go" "if" "import" "interface" "map" "package" "range" "return"
  "select" "struct" "switch" "type" "var"
] @keyword
