# Completion of certlint in zsh. In ~/.zshrc, behind compinit: source <(certlint completion zsh)
_certlint() {
    local -a words_found
    words_found=("${(@f)$("${words[1]}" "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
    compadd -- ${words_found:#}
    [[ ${words[CURRENT]} == -* ]] || _files
}
compdef _certlint certlint
