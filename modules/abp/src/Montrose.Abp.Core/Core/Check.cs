using System.Diagnostics.CodeAnalysis;
using JetBrains.Annotations;
using NotNullAttribute = System.Diagnostics.CodeAnalysis.NotNullAttribute;

namespace Volo.Abp;

/// <summary>Guards for arguments.</summary>
public static partial class Check
{
    [ContractAnnotation("value:null => halt")]
    public static T NotNull<T>([NotNull] T? value, [InvokerParameterName] string parameterName) =>
        value is null ? throw new ArgumentNullException(parameterName) : value;

    [ContractAnnotation("value:null => halt")]
    public static T NotNull<T>([NotNull] T? value, [InvokerParameterName] string parameterName, string message) =>
        value is null ? throw new ArgumentNullException(parameterName, message) : value;

    [ContractAnnotation("value:null => halt")]
    public static string NotNull(
        [NotNull] string? value,
        [InvokerParameterName] string parameterName,
        int maxLength = int.MaxValue,
        int minLength = 0)
    {
        if (value is null)
            throw new ArgumentException($"{parameterName} can not be null!", parameterName);
        CheckLength(value, parameterName, maxLength, minLength);
        return value;
    }

    [ContractAnnotation("value:null => halt")]
    public static string NotNullOrWhiteSpace(
        [NotNull] string? value,
        [InvokerParameterName] string parameterName,
        int maxLength = int.MaxValue,
        int minLength = 0)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{parameterName} can not be null, empty or white space!", parameterName);
        CheckLength(value, parameterName, maxLength, minLength);
        return value;
    }

    [ContractAnnotation("value:null => halt")]
    public static string NotNullOrEmpty(
        [NotNull] string? value,
        [InvokerParameterName] string parameterName,
        int maxLength = int.MaxValue,
        int minLength = 0)
    {
        if (string.IsNullOrEmpty(value))
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        CheckLength(value, parameterName, maxLength, minLength);
        return value;
    }

    [ContractAnnotation("value:null => halt")]
    public static ICollection<T> NotNullOrEmpty<T>([NotNull] ICollection<T>? value, [InvokerParameterName] string parameterName)
    {
        if (value is null || value.Count == 0)
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        return value;
    }

    [ContractAnnotation("type:null => halt")]
    public static Type AssignableTo<TBaseType>(Type type, [InvokerParameterName] string parameterName)
    {
        NotNull(type, parameterName);
        if (!typeof(TBaseType).IsAssignableFrom(type))
            throw new ArgumentException($"{parameterName} (type of {type.AssemblyQualifiedName}) should be assignable to the {typeof(TBaseType).FullName}!");
        return type;
    }

    public static string? Length(string? value, [InvokerParameterName] string parameterName, int maxLength, int minLength = 0)
    {
        if (minLength > 0 && string.IsNullOrEmpty(value))
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        if (value is not null)
            CheckLength(value, parameterName, maxLength, minLength);
        return value;
    }

    public static T NotDefaultOrNull<T>(T? value, [InvokerParameterName] string parameterName)
        where T : struct
    {
        if (value is null)
            throw new ArgumentException($"{parameterName} is null!", parameterName);
        if (EqualityComparer<T>.Default.Equals(value.Value, default))
            throw new ArgumentException($"{parameterName} has a default value!", parameterName);
        return value.Value;
    }

    private static void CheckLength(string value, string parameterName, int maxLength, int minLength)
    {
        if (value.Length > maxLength)
            throw new ArgumentException($"{parameterName} length must be equal to or lower than {maxLength}!", parameterName);
        if (minLength > 0 && value.Length < minLength)
            throw new ArgumentException($"{parameterName} length must be equal to or bigger than {minLength}!", parameterName);
    }
}
