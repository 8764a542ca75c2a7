namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write a DTO. Exists for its short name: the attribute on every DTO stores the converter's full name, with all type arguments.</summary>
internal sealed class NewtonsoftModelConverter<T> : NewtonsoftConverter<T, ModelConverter<T>>
    where T : class, ITavusModel, new();
