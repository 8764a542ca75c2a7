# To enable completion in every new shell, run this once compinit is in ~/.zshrc: tavus completion zsh >> ~/.zshrc
_tavus() {
    local -a found
    found=("${(@f)$(tavus "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    found=(${found:#})
    (( ${#found} )) && compadd -- "${found[@]}" || _files
}
compdef _tavus tavus
