using Volo.Abp;

namespace Montrose.LongJobs;

/// <summary>Business errors of long jobs. Texts with the remedy stand in the localization files under the same code.</summary>
public static class LongJobErrors
{
    public static BusinessException TooManyOpen() => new BusinessException("Montrose:Job.TooManyOpen").WithData("max", LongJobConsts.MaxOpenJobs);
    public static BusinessException IsOver() => new("Montrose:Job.IsOver");
    public static BusinessException IsRunning() => new("Montrose:Job.IsRunning");
    public static BusinessException NoFile() => new("Montrose:Job.NoFile");
    public static BusinessException ScopeChanged() => new("Montrose:Job.ScopeChanged");

    /// <summary>Something that is nobody's mistake broke it off.</summary>
    public static BusinessException BrokeOff() => new("Montrose:Job.BrokeOff");
}
