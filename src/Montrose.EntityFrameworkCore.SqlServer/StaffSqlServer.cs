namespace Montrose.EntityFrameworkCore;

/// <summary>What clients and agents that exist already get with the columns of the staff: contacts, periods, loads and search texts.</summary>
public static class StaffSqlServer
{
    public const string Up =
        """
        UPDATE platform.Clients SET SearchText = UPPER(CompanyName + '  ' + ContactName + ' ' + ContactEmail);
        INSERT INTO platform.ClientContacts (Id, TenantId, ClientId, Name, Email, IsPrimary)
            SELECT NEWID(), TenantId, Id, ContactName, ContactEmail, 1 FROM platform.Clients;
        INSERT INTO platform.ClientServicePeriods (Id, TenantId, ClientId, Service, [From])
            SELECT NEWID(), s.TenantId, s.ClientId, s.Service, CAST(c.CreationTime AS date)
            FROM platform.ClientServices s JOIN platform.Clients c ON c.Id = s.ClientId;
        UPDATE a SET ClientCount = (SELECT COUNT(DISTINCT s.ClientId) FROM platform.ClientServices s WHERE s.AgentId = a.Id) FROM platform.Agents a;
        """;
}
