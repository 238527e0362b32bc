using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

/// <summary>Texts of enum members: keys "Enum:Type.Member", "Enum:Type.1", "Type.Member", "Type.1", "Member".</summary>
public class AbpEnumLocalizer(IStringLocalizerFactory stringLocalizerFactory) : IAbpEnumLocalizer, ITransientDependency
{
    protected readonly IStringLocalizerFactory StringLocalizerFactory = stringLocalizerFactory;

    public virtual string GetString(Type enumType, object enumValue) => GetStringInternal(enumType, enumValue);

    public virtual string GetString(Type enumType, object enumValue, params IStringLocalizer?[] specifyLocalizers) =>
        GetStringInternal(enumType, enumValue, specifyLocalizers);

    protected virtual string GetStringInternal(Type enumType, object enumValue, params IStringLocalizer?[] specifyLocalizers)
    {
        var member = enumType.GetEnumName(enumValue) ?? enumValue.ToString()!;
        var number = Convert.ChangeType(enumValue, Enum.GetUnderlyingType(enumType));
        string[] keys =
        [
            $"Enum:{enumType.Name}.{member}",
            $"Enum:{enumType.Name}.{number}",
            $"{enumType.Name}.{member}",
            $"{enumType.Name}.{number}",
            member
        ];
        return GetStringOrNull(specifyLocalizers, keys)
            ?? GetStringOrNull([StringLocalizerFactory.CreateDefaultOrNull()], keys)
            ?? member;
    }

    protected virtual string? GetStringOrNull(IStringLocalizer?[] localizers, IEnumerable<string> keys) => localizers
        .OfType<IStringLocalizer>()
        .SelectMany(_ => keys, (localizer, key) => localizer[key])
        .FirstOrDefault(text => !text.ResourceNotFound)?.Value;
}
