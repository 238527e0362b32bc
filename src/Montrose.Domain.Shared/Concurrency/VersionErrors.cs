using Volo.Abp;

namespace Montrose.Concurrency;

/// <summary>Errors of changes that name the version they are meant for. Texts with the remedy stand in the localization files under the same code.</summary>
public static class VersionErrors
{
    /// <summary>412: it is another version now.</summary>
    public static BusinessException Changed() => new("Montrose:Precondition.Failed");

    /// <summary>400.</summary>
    public static BusinessException TagInvalid() => new("Montrose:Precondition.Invalid");
}
