namespace Montrose.Clients;

/// <summary>What a client can subscribe to. The numbers are stored; never reuse one.</summary>
public enum ServiceKind
{
    Marketing = 1,
    Website = 2,
    Courses = 3,
    Support = 4,
    Crm = 5,
    Cms = 6,
    Commerce = 7,
}
