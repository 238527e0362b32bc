using Montrose.Clients;

namespace Montrose.People;

/// <summary>The department that an agent works in. Each serves one service.</summary>
public enum Department
{
    Marketing = 1,
    Website = 2,
    Courses = 3,
    Support = 4,
}

public static class DepartmentExtensions
{
    /// <summary>The service that the department's agents serve.</summary>
    public static ServiceKind Service(this Department department) => (ServiceKind)(int)department;

    /// <summary>The department that serves a service; CRM, CMS and commerce are looked after by support.</summary>
    public static Department Department(this ServiceKind service) => service switch
    {
        ServiceKind.Marketing => People.Department.Marketing,
        ServiceKind.Website => People.Department.Website,
        ServiceKind.Courses => People.Department.Courses,
        _ => People.Department.Support,
    };

    /// <summary>Every service that the department's agents can be assigned for.</summary>
    public static IReadOnlyList<ServiceKind> Services(this Department department) => department switch
    {
        People.Department.Support => [ServiceKind.Support, ServiceKind.Crm, ServiceKind.Cms, ServiceKind.Commerce],
        _ => [department.Service()],
    };
}
