namespace Volo.Abp.Data;

/// <summary>Values that an entity or DTO carries beyond its own properties.</summary>
[Serializable]
public class ExtraPropertyDictionary : Dictionary<string, object?>
{
    public ExtraPropertyDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    public ExtraPropertyDictionary(IDictionary<string, object?> dictionary)
        : base(dictionary, StringComparer.Ordinal)
    {
    }
}

public interface IHasExtraProperties
{
    ExtraPropertyDictionary ExtraProperties { get; }
}

public static class ExtraPropertyDictionaryExtensions
{
    public static T ToEnum<T>(this ExtraPropertyDictionary extraPropertyDictionary, string key)
        where T : Enum => (T)extraPropertyDictionary.ToEnum(key, typeof(T));

    public static object ToEnum(this ExtraPropertyDictionary extraPropertyDictionary, string key, Type enumType)
    {
        var value = extraPropertyDictionary[key] ?? throw new ArgumentException($"{key} has no value.", nameof(key));
        if (value.GetType() == enumType)
            return value;
        return extraPropertyDictionary[key] = Enum.Parse(enumType, value.ToString()!, ignoreCase: true);
    }

    public static bool HasSameItems(this ExtraPropertyDictionary dictionary, ExtraPropertyDictionary otherDictionary) =>
        dictionary.Count == otherDictionary.Count
        && dictionary.All(pair =>
            otherDictionary.TryGetValue(pair.Key, out var other)
            && string.Equals(pair.Value?.ToString(), other?.ToString(), StringComparison.Ordinal));
}
