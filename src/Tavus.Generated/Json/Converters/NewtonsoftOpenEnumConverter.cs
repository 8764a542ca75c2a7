namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write an open enum. Separate, to give it a short type name: the attribute on every open enum stores the full name of the converter.</summary>
internal sealed class NewtonsoftOpenEnumConverter<T> : NewtonsoftConverter<T, OpenEnumConverter<T>>
    where T : struct;
