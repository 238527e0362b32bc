using System.Collections;
using System.Reflection;

namespace Microsoft.AspNetCore.Authorization;

public static class AuthorizationOptionsExtensions
{
    // The options give a policy by its name but keep the names to themselves.
    private static readonly PropertyInfo? PolicyMap =
        typeof(AuthorizationOptions).GetProperty("PolicyMap", BindingFlags.Instance | BindingFlags.NonPublic);

    public static List<string> GetPoliciesNames(this AuthorizationOptions options) =>
        PolicyMap?.GetValue(options) is IDictionary map ? [.. map.Keys.Cast<string>()] : [];
}
