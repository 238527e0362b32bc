namespace Montrose.Notices;

/// <summary>What a notice is about, by which people filter and choose how they are told.</summary>
public enum NoticeCategory
{
    Payments = 1,
    Services = 2,
    System = 3,
}
