namespace Tavus.Json;

/// <summary>Decides from the words in a member's name whether the member is secret. The generator compiles this file too, so that both apply the same rules.</summary>
internal static class SecretWords
{
    /// <summary>A name that contains one of these words denotes a secret, unless a rule below excludes it. The words are singular and in lower case.</summary>
    private static readonly HashSet<string> Words = OneOf(
        "auth authentication authorization bearer cookie cred credential dsn hmac jwt key oauth otp passcode passphrase " +
        "passwd password psw pw pwd sas secret sig signature token totp");

    /// <summary>A word with one of these endings denotes a secret too: <c>xapikey</c>, <c>PGPASSWORD</c>. The list does not contain "key" alone, because <c>monkey</c> ends with it.</summary>
    private static readonly string[] Endings = (
        "accesskey accountkey apikey appkey authkey clientkey encryptionkey licensekey masterkey privatekey secretkey servicekey sharedkey signingkey subscriptionkey " +
        "authorization cookie credential passcode passphrase passwd password pwd secret signature token").Split(' ');

    /// <summary>A name that ends with one of these words describes a secret without containing it: <c>token_budget</c>, <c>auth_type</c>.</summary>
    private static readonly HashSet<string> Topics = OneOf(
        "algorithm audience budget consent count endpoint expiration expiry format issuer length limit method mode name policy provider required scheme " +
        "scope size ttl type uri url usage");

    /// <summary>A name that starts with one of these words is a yes-no question: <c>require_auth</c>.</summary>
    private static readonly HashSet<string> Questions = OneOf("has is needs require requires verify");

    /// <summary>A key is not secret if one of these words precedes "key": <c>public_key</c>.</summary>
    private static readonly HashSet<string> OpenKeys = OneOf("foreign idempotency partition primary public publishable sort");

    /// <summary>The nouns before which "key" means "important", as in <c>key_points</c>.</summary>
    private static readonly HashSet<string> KeyThings = OneOf(
        "area benefit concept date decision detail event fact feature figure finding goal highlight idea insight issue learning message metric moment " +
        "objective people person phrase point question result skill strength takeaway term theme topic word");

    /// <summary>A name that consists only of "token" and words in this list is a count, not a secret: <c>max_output_tokens</c>.</summary>
    private static readonly HashSet<string> Counts = OneOf(
        "bias budget cached completion context cost count eos image input limit logit max maximum min minimum minute new num number of output " +
        "pad per prompt reasoning second special stop text thinking total usage");

    /// <summary>The words that end with "pass" but are not passwords, unlike <c>dbpass</c>.</summary>
    private static readonly HashSet<string> OtherPasses = OneOf("allpass bandpass bypass compass encompass highpass lowpass multipass overpass surpass trespass underpass");

    public static bool AppearIn(string name)
    {
        var words = Split(name);
        var last = words.FindLast(static word => !char.IsDigit(word[0]));
        var isVerifyToken = words.Count == 2 && words[0] == "verify" && last == "token";
        if (last is null || Topics.Contains(last) || (Questions.Contains(words[0]) && !isVerifyToken))
        {
            return false;
        }

        var isNewToken = words.Count == 2 && words[0] == "new";
        var isCount = words.Count > 1 && !isNewToken && words.TrueForAll(static word => word == "token" || Counts.Contains(word));
        var isPassword = last.EndsWith("pass", StringComparison.Ordinal) && !OtherPasses.Contains(last);
        return isPassword || words.Where((word, index) => word switch
        {
            "key" => !IsHarmlessKey(words, index),
            "token" => !isCount,
            _ => IsSecret(word) || (index > 0 && (IsKeyOfAcronym(word) || Words.Contains(words[index - 1] + word))),
        }).Any();
    }

    /// <summary>Splits a text into a set of words. An array of literals would make every program larger.</summary>
    private static HashSet<string> OneOf(string words) => [.. words.Split(' ')];

    private static bool IsSecret(string word) =>
        Words.Contains(word)
        || word.StartsWith("password", StringComparison.Ordinal)
        || (Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) && !(word.EndsWith("token", StringComparison.Ordinal) && Counts.Contains(word.Substring(0, word.Length - "token".Length))));

    /// <summary>Whether the word is the last letter of an acronym and "key", as in <c>SSHkey</c>, whose words are <c>ss</c> and <c>hkey</c>.</summary>
    private static bool IsKeyOfAcronym(string word) => word.Length == 4 && word.EndsWith("key", StringComparison.Ordinal);

    private static bool IsHarmlessKey(List<string> words, int index)
    {
        var before = index > 0 ? words[index - 1] : null;
        return (before is not null && OpenKeys.Contains(before))
            || ((before is null || Counts.Contains(before)) && KeyThings.Contains(words[words.Count - 1]));
    }

    /// <summary>Splits a name, such as <c>x-api-key</c>, <c>accessToken</c> or <c>JWTSecret2</c>, into its words, in lower case and in the singular.</summary>
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var end = 1; end <= name.Length; end++)
        {
            if (end == name.Length || StartsWord(name, end))
            {
                var isWord = char.IsLetterOrDigit(name[start]);
                if (isWord)
                {
                    words.Add(Singular(name.Substring(start, end - start).ToLowerInvariant()));
                }

                start = end;
            }
        }

        return words;
    }

    private static bool StartsWord(string name, int at)
    {
        var (before, character) = (name[at - 1], name[at]);
        return char.IsLetter(before) != char.IsLetter(character)
            || char.IsDigit(before) != char.IsDigit(character)
            || (char.IsUpper(character) && (!char.IsUpper(before) || (at + 1 < name.Length && char.IsLower(name[at + 1]) && !IsPlural(name, at + 1))));
    }

    /// <summary>Whether the letter is a plural "s", as in <c>APIs</c>.</summary>
    private static bool IsPlural(string name, int at) => name[at] == 's' && (at + 1 == name.Length || !char.IsLower(name[at + 1]));

    private static string Singular(string word) =>
        word.Length > 1 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) && !Words.Contains(word) && !Counts.Contains(word) && !Questions.Contains(word) ? word.Substring(0, word.Length - 1) : word;
}
