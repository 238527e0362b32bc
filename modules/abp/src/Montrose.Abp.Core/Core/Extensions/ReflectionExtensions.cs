using System.Diagnostics;

namespace System.Reflection;

public static class AbpAssemblyExtensions
{
    public static string? GetFileVersion(this Assembly assembly) => FileVersionInfo.GetVersionInfo(assembly.Location).FileVersion;
}

public static class AbpMemberInfoExtensions
{
    public static TAttribute? GetSingleAttributeOrNull<TAttribute>(this MemberInfo memberInfo, bool inherit = true)
        where TAttribute : Attribute => memberInfo.GetCustomAttributes<TAttribute>(inherit).FirstOrDefault();

    public static TAttribute? GetSingleAttributeOfTypeOrBaseTypesOrNull<TAttribute>(this Type type, bool inherit = true)
        where TAttribute : Attribute
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetSingleAttributeOrNull<TAttribute>(inherit) is { } attribute)
                return attribute;
        }

        return null;
    }
}
