using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Staff : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AddressCity",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressCountry",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressPostalCode",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressRegion",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressStreet",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ArchivedAt",
                schema: "platform",
                table: "Clients",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BillingCity",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BillingCountry",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BillingEmail",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BillingPostalCode",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BillingRegion",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BillingStreet",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Industry",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LegalName",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Phone",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(579)",
                maxLength: 579,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TaxNumber",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TimeZone",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "UTC");

            migrationBuilder.AddColumn<string>(
                name: "Website",
                schema: "platform",
                table: "Clients",
                type: "nvarchar(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ClientCount",
                schema: "platform",
                table: "Agents",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "CommissionBasisPoints",
                schema: "platform",
                table: "Agents",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MaxClients",
                schema: "platform",
                table: "Agents",
                type: "int",
                nullable: false,
                defaultValue: 50);

            migrationBuilder.AddColumn<string>(
                name: "Specialisation",
                schema: "platform",
                table: "Agents",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TimeZone",
                schema: "platform",
                table: "Agents",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "UTC");

            migrationBuilder.AddColumn<string>(
                name: "WorkingHours",
                schema: "platform",
                table: "Agents",
                type: "nvarchar(98)",
                maxLength: 98,
                nullable: false,
                defaultValue: "1 09:00-17:00;2 09:00-17:00;3 09:00-17:00;4 09:00-17:00;5 09:00-17:00");

            migrationBuilder.AddColumn<int>(
                name: "EndReason",
                schema: "platform",
                table: "AgentAssignments",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Reason",
                schema: "platform",
                table: "AgentAssignments",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "RunId",
                schema: "platform",
                table: "AgentAssignments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "StartedById",
                schema: "platform",
                table: "AgentAssignments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgentAbsences",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AgentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgentAbsences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgentAbsences_Agents_AgentId",
                        column: x => x.AgentId,
                        principalSchema: "platform",
                        principalTable: "Agents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssignmentRuns",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Service = table.Column<int>(type: "int", nullable: true),
                    OnlyWithinHours = table.Column<bool>(type: "bit", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: true),
                    Assigned = table.Column<int>(type: "int", nullable: false),
                    LeftOver = table.Column<int>(type: "int", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ExtraProperties = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssignmentRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ClientContacts",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    IsPrimary = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClientContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClientContacts_Clients_ClientId",
                        column: x => x.ClientId,
                        principalSchema: "platform",
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClientServicePeriods",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Service = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClientServicePeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClientServicePeriods_Clients_ClientId",
                        column: x => x.ClientId,
                        principalSchema: "platform",
                        principalTable: "Clients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SignIns",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Time = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignIns", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Clients_TenantId_ContactName_Id",
                schema: "platform",
                table: "Clients",
                columns: new[] { "TenantId", "ContactName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AgentAssignments_ClientId_Service",
                schema: "platform",
                table: "AgentAssignments",
                columns: new[] { "ClientId", "Service" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AgentAssignments_RunId",
                schema: "platform",
                table: "AgentAssignments",
                column: "RunId",
                filter: "\"RunId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AgentAssignments_TenantId_AgentId_EndedAt",
                schema: "platform",
                table: "AgentAssignments",
                columns: new[] { "TenantId", "AgentId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AgentAbsences_AgentId_EndsAt",
                schema: "platform",
                table: "AgentAbsences",
                columns: new[] { "AgentId", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AssignmentRuns_TenantId_CreationTime_Id",
                schema: "platform",
                table: "AssignmentRuns",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ClientContacts_ClientId",
                schema: "platform",
                table: "ClientContacts",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_ClientContacts_Primary",
                schema: "platform",
                table: "ClientContacts",
                column: "ClientId",
                unique: true,
                filter: "\"IsPrimary\" = CAST(1 AS bit)");

            migrationBuilder.CreateIndex(
                name: "IX_ClientServicePeriods_ClientId_Service_From",
                schema: "platform",
                table: "ClientServicePeriods",
                columns: new[] { "ClientId", "Service", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_SignIns_TenantId_UserId_Time",
                schema: "platform",
                table: "SignIns",
                columns: new[] { "TenantId", "UserId", "Time" });

            migrationBuilder.Sql(Montrose.EntityFrameworkCore.StaffSqlServer.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgentAbsences",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "AssignmentRuns",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "ClientContacts",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "ClientServicePeriods",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "SignIns",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "IX_Clients_TenantId_ContactName_Id",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropIndex(
                name: "IX_AgentAssignments_ClientId_Service",
                schema: "platform",
                table: "AgentAssignments");

            migrationBuilder.DropIndex(
                name: "IX_AgentAssignments_RunId",
                schema: "platform",
                table: "AgentAssignments");

            migrationBuilder.DropIndex(
                name: "IX_AgentAssignments_TenantId_AgentId_EndedAt",
                schema: "platform",
                table: "AgentAssignments");

            migrationBuilder.DropColumn(
                name: "AddressCity",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "AddressCountry",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "AddressPostalCode",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "AddressRegion",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "AddressStreet",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "ArchivedAt",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "BillingCity",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "BillingCountry",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "BillingEmail",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "BillingPostalCode",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "BillingRegion",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "BillingStreet",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "Industry",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "LegalName",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "Phone",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "SearchText",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "TaxNumber",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "TimeZone",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "Website",
                schema: "platform",
                table: "Clients");

            migrationBuilder.DropColumn(
                name: "ClientCount",
                schema: "platform",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "CommissionBasisPoints",
                schema: "platform",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "MaxClients",
                schema: "platform",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "Specialisation",
                schema: "platform",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "TimeZone",
                schema: "platform",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "WorkingHours",
                schema: "platform",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "EndReason",
                schema: "platform",
                table: "AgentAssignments");

            migrationBuilder.DropColumn(
                name: "Reason",
                schema: "platform",
                table: "AgentAssignments");

            migrationBuilder.DropColumn(
                name: "RunId",
                schema: "platform",
                table: "AgentAssignments");

            migrationBuilder.DropColumn(
                name: "StartedById",
                schema: "platform",
                table: "AgentAssignments");
        }
    }
}
