# Completion of certlint in fish: certlint completion fish > ~/.config/fish/completions/certlint.fish
function __certlint_words
    set --local line (commandline --current-process --cut-at-cursor)
    certlint "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command certlint --arguments '(__certlint_words)'
